using System.Globalization;
using System.Text;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>Writes an annex as one page of HTML that needs nothing else: no script, no style sheet, no font, no picture from
/// elsewhere.</summary>
internal sealed class HtmlAnnexRenderer : IAnnexRenderer
{
    /// <summary>The name of the element that carries the record.</summary>
    public const string RecordName = "sui-annex";

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var words = FurnitureWording.In(document.Language);
        var page = new StringBuilder();
        Header(page, document, words);
        Contents(page, document, words);
        page.Append("<main id=\"main\">\n");
        var widths = new ColumnWidths();
        var blocks = new HtmlBlockWriter(page, new DocumentFigures(document), widths);
        foreach (var section in document.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            blocks.Write(section, 2);
        }

        page.Append("</main>\n<footer>\n");
        if (document.Notice is { } notice)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Encode(notice)}</p>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Encode(document.Title)}. {Date(document, words)}</p>\n");
        page.Append("</footer>\n</body>\n</html>\n");
        Utf8Output.Write(output, Head(document, "\n" + HtmlStyle.Of(document) + widths.Css).Append(page));
        return AnnexRenderResult.Clean;
    }

    private static StringBuilder Head(AnnexDocument document, string style)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n");
        page.Append(CultureInfo.InvariantCulture, $"<html lang=\"{HtmlText.Encode(document.Language)}\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PagePolicy.Of(style)}\" />\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Encode(document.Title)}</title>\n");
        // An attribute, since a page has no script, not even one that is data.
        page.Append(CultureInfo.InvariantCulture, $"<meta name=\"{RecordName}\" content=\"{HtmlText.Encode(JsonAnnexRenderer.Head(document))}\" />\n");
        return page.Append("<style>").Append(style).Append("</style>\n</head>\n");
    }

    private static void Header(StringBuilder page, AnnexDocument document, FurnitureWording words)
    {
        page.Append("<body>\n");
        EveryPage(page, document);
        page.Append(CultureInfo.InvariantCulture,
            $"<a class=\"skip\" href=\"#main\">{HtmlText.Encode(words.SkipToContent)}</a>\n");
        page.Append("<header>\n");
        if (document.Notice is { } notice)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\"><strong>{HtmlText.Encode(notice)}</strong></p>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<h1>{HtmlText.Encode(document.Title)}</h1>\n");
        if (document.Subtitle is { } subtitle)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"subtitle\">{HtmlText.Encode(subtitle)}</p>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<p class=\"date\">{Date(document, words)}</p>\n</header>\n");
    }

    /// <summary>Writes the notice for paper alone, as what is repeated at the head of every page; read aloud it is where it stands in the document.</summary>
    public static void EveryPage(StringBuilder page, AnnexDocument document)
    {
        if (document.Notice is { } notice)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"every-page\" aria-hidden=\"true\">{HtmlText.Encode(notice)}</p>\n");
        }
    }

    private static string Date(AnnexDocument document, FurnitureWording words)
    {
        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"<time datetime=\"{day}\">{HtmlText.Encode(words.Dated(document.Date))}</time>";
    }

    private static void Contents(StringBuilder page, AnnexDocument document, FurnitureWording words)
    {
        page.Append("<nav aria-labelledby=\"contents-heading\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"contents-heading\">{HtmlText.Encode(words.Contents)}</h2>\n<ol>\n");
        foreach (var section in document.Sections)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"#{HtmlText.Encode(section.Id)}\">{HtmlText.Encode(section.Heading)}</a></li>\n");
        }

        page.Append("</ol>\n</nav>\n");
    }
}
