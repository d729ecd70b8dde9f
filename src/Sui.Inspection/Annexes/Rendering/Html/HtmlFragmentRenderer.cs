using System.Globalization;
using System.Text;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>
/// Writes an annex as one element to put in a page of the host's: an article with a style sheet that touches nothing else, headings from the
/// second level on and ids that start with <c>sui-</c>. It needs nothing else, and runs nothing.
/// </summary>
internal sealed class HtmlFragmentRenderer : IAnnexRenderer
{
    private const string Scope = "sui-annex";
    private const string Start = "sui-";

    /// <inheritdoc/>
    public string Format => "html-fragment";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public string Extension => "html";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var (scope, prefix) = NamesOf(document);
        var body = new StringBuilder();
        HtmlAnnexRenderer.EveryPage(body, document);
        Header(body, document, prefix);
        var widths = new ColumnWidths();
        var blocks = new HtmlBlockWriter(body, new DocumentFigures(document), widths) { Prefix = prefix, Lower = 1 };
        foreach (var section in document.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            blocks.Write(section, 2);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var article = new StringBuilder();
        article.Append(CultureInfo.InvariantCulture,
            $"<article class=\"{scope}\" lang=\"{HtmlText.Encode(document.Language)}\" aria-labelledby=\"{prefix}annex-title\">\n");
        article.Append("<style>\n").Append(ScopedStyle.Of(HtmlStyle.Of(document) + widths.Css, "." + scope)).Append("</style>\n");
        Utf8Output.Write(output, article.Append(body).Append("</article>\n"));
        return AnnexRenderResult.Clean;
    }

    // The documents of an assessment can stand on one page, each with names of its own.
    private static (string Scope, string Prefix) NamesOf(AnnexDocument document) => document.Part switch
    {
        AnnexPart.Supplement => (Scope + "-supplement", Start + "supplement-"),
        AnnexPart.EasyRead => (Scope + "-easy-read", Start + "easy-read-"),
        _ => (Scope, Start),
    };

    private static void Header(StringBuilder body, AnnexDocument document, string prefix)
    {
        body.Append("<header>\n");
        if (document.Notice is { } notice)
        {
            body.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\"><strong>{HtmlText.Encode(notice)}</strong></p>\n");
        }

        body.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{prefix}annex-title\">{HtmlText.Encode(document.Title)}</h2>\n");
        if (document.Subtitle is { } subtitle)
        {
            body.Append(CultureInfo.InvariantCulture, $"<p class=\"subtitle\">{HtmlText.Encode(subtitle)}</p>\n");
        }

        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var words = HtmlText.Encode(FurnitureWording.In(document.Language).Dated(document.Date));
        body.Append(CultureInfo.InvariantCulture, $"<p class=\"date\"><time datetime=\"{day}\">{words}</time></p>\n</header>\n");
    }
}
