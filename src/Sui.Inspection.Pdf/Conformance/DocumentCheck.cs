using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks a described document before any of it is laid out.</summary>
internal static class DocumentCheck
{
    private const int LongestText = 2000;
    private const int MostFonts = 64;

    /// <exception cref="PdfConformanceException">The document cannot conform.</exception>
    public static void Run(PdfDocument document)
    {
        var violations = new ViolationList();
        Required(document.Title, "pdf.title", "Title", "A document needs a title");
        Required(document.Producer, "pdf.producer", "Producer", "The name of the producing program is expected");
        violations.Require(LanguageTag.IsValid(document.Language), "pdf.language", "Language", LanguageTag.Expected);
        Optional(document.Author, "Author");
        Optional(document.Subject, "Subject");
        Optional(document.Keywords, "Keywords");
        Optional(document.HeaderText, "HeaderText");
        Optional(document.FooterText, "FooterText");
        Optional(document.PageNumberFormat, "PageNumberFormat");
        violations.Require(
            document.FallbackFonts is { Count: <= MostFonts } fonts && fonts.All(font => font is not null), "pdf.fonts", "FallbackFonts",
            $"At most {MostFonts} fonts are expected, none of them null.");
        ThemeCheck.Run(document, violations);
        AttachmentCheck.Run(document.Attachments, violations);
        violations.Require(document.Blocks is not { Count: 0 }, "pdf.content.empty", "Blocks", "At least one block is expected.");
        var anchors = HeadingCheck.AnchorsIn(document.Blocks).ToHashSet(StringComparer.Ordinal);
        new BlockCheck(violations, new InlineCheck(violations, anchors)).Run(document.Blocks!, "Blocks");
        violations.ThrowIfAny();

        void Required(string? text, string code, string where, string message) => violations.Require(
            text is { Length: <= LongestText } && !PlainText.IsBlank(text), code, where,
            message + $", of 1 to {LongestText} characters.");

        void Optional(string? text, string where) => violations.Require(
            text is null or { Length: <= LongestText }, "pdf.text.long", where,
            $"At most {LongestText} characters are expected.");
    }
}
