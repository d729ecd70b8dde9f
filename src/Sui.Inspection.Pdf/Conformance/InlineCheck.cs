using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks running text: links and languages.</summary>
internal sealed class InlineCheck(ViolationList violations, IReadOnlySet<string> anchors)
{
    private const int Deepest = 16;

    /// <summary>Checks inlines and returns whether they are fit to be read as text.</summary>
    public bool Run(IReadOnlyList<PdfInline> inlines, string where) => Run(inlines, where, 0, false);

    private bool Run(IReadOnlyList<PdfInline> inlines, string where, int depth, bool inLink)
    {
        if (!violations.Present(inlines, where)
            || !violations.Require(depth <= Deepest, "pdf.nesting.deep", where, $"Text nests at most {Deepest} deep."))
        {
            return false;
        }

        var sound = true;
        for (var index = 0; index < inlines.Count; index++)
        {
            var place = $"{where}[{index}]";
            sound &= violations.Present(inlines[index], place) && inlines[index] switch
            {
                PdfText text => violations.Present(text.Text, place + ".Text"),
                PdfLink link => CheckLink(link, place, depth, inLink),
                PdfLanguageSpan span => violations.Require(
                    LanguageTag.IsValid(span.Language), "pdf.language", place + ".Language", LanguageTag.Expected)
                    & Run(span.Content, place + ".Content", depth + 1, inLink),
                _ => true,
            };
        }

        return sound;
    }

    private bool CheckLink(PdfLink link, string where, int depth, bool inLink)
    {
        violations.Require(!inLink, "pdf.link.nested", where, "A link cannot stand inside a link.");
        var sound = Run(link.Content, where + ".Content", depth + 1, true);
        if (sound)
        {
            violations.Require(
                !PlainText.IsBlank(link.Content), "pdf.link.blank", where + ".Content", "The words of a link are expected.");
        }

        if (violations.Present(link.Target, where + ".Target"))
        {
            if (link.Target.StartsWith('#'))
            {
                violations.Require(
                    anchors.Contains(link.Target[1..]), "pdf.link.unknown", where + ".Target", "No heading has this anchor.");
            }
            else
            {
                violations.Require(
                    IsAddress(link.Target), "pdf.link.target", where + ".Target",
                    "An absolute http, https, mailto or tel address in ASCII is expected, of at most 2,000 characters.");
            }
        }

        return sound;
    }

    private static bool IsAddress(string target) => target.Length is > 0 and <= 2000
        && !target.Any(char.IsSurrogate)
        && Uri.TryCreate(target, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https" or "mailto" or "tel")
        && uri.AbsoluteUri.All(char.IsAscii)
        && uri.AbsoluteUri.Length <= 8000;
}
