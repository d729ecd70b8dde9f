using System.Text.RegularExpressions;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Pdf;

/// <summary>Turns runs of text into inlines. A link that leads nowhere, or a tag that is none, leaves the text without
/// it.</summary>
internal sealed partial class PdfRunMaker(AnnexDocument document)
{
    private const int LongestAddress = 2000;

    private readonly HashSet<string> _ids = [.. Ids(document.Sections)];

    /// <summary>The inlines of runs.</summary>
    public IReadOnlyList<PdfInline> Make(IReadOnlyList<TextRun> runs) => [.. runs.Select(Make)];

    private PdfInline Make(TextRun run)
    {
        var text = PrintableText.Clean(run.Text);
        PdfInline inline = new PdfText(text) { Bold = run.Style == TextStyle.Strong };
        if (run.Language is { Length: <= 60 } language && Tag().IsMatch(language))
        {
            inline = new PdfLanguageSpan(language, [inline]);
        }

        return !string.IsNullOrWhiteSpace(text) && SafeAddress.From(run.Href) is { Length: <= LongestAddress } address
            && address.All(char.IsAscii) && (address[0] != '#' || _ids.Contains(address[1..]))
            ? new PdfLink([inline], address)
            : inline;
    }

    private static IEnumerable<string> Ids(IEnumerable<AnnexSection> sections) =>
        sections.SelectMany(section => Ids(section.Subsections).Prepend(section.Id));

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
