using System.Globalization;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>Running header, running footer and page number, all artifacts.</summary>
internal sealed class Furniture(PdfDocument document, LayoutContext context)
{
    private const double RuleThickness = 0.6;
    private const double ColumnGap = 24;

    private readonly TextLook _look = context.Looks.Furniture;
    private readonly PdfMargins _margins = document.Theme.Margins;

    public void Draw(PageCanvas canvas, int pages)
    {
        var width = context.ContentWidth;
        if (!string.IsNullOrWhiteSpace(document.HeaderText) && (canvas.Page > 0 || document.Theme.HeaderOnFirstPage))
        {
            var rule = _margins.Top * 0.72;
            canvas.Ground.HorizontalRule(_margins.Left, rule, width, RuleThickness, document.Theme.RuleColor);
            Put(canvas, Fit(document.HeaderText, width), _margins.Left, rule - (0.5 * _look.Size), ArtifactKind.Header);
        }

        var baseline = document.Theme.PageHeight - (_margins.Bottom * 0.5);
        var format = document.PageNumberFormat;
        var number = format is null ? null : Fit(NumberOf(format, canvas.Page + 1, pages), width);
        if (!string.IsNullOrWhiteSpace(document.FooterText))
        {
            var room = width - (number is null ? 0 : number.Width + ColumnGap);
            Put(canvas, Fit(document.FooterText, room), _margins.Left, baseline, ArtifactKind.Footer);
        }

        if (number is not null)
        {
            Put(canvas, number, _margins.Left + width - number.Width, baseline, ArtifactKind.Footer);
        }
    }

    /// <summary>Fills in page and number of pages. Other braces stay as they are, so that any wording is safe.</summary>
    internal static string NumberOf(string format, int page, int pages) => format
        .Replace("{0}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{1}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void Put(PageCanvas canvas, TextLine line, double x, double baseline, ArtifactKind kind) =>
        TextPainter.DrawArtifact(canvas, line, x, baseline, kind);

    /// <summary>Cuts text to one line with an ellipsis.</summary>
    private TextLine Fit(string text, double width)
    {
        var words = PlainText.OneLine(text);
        var line = Line(words);
        if (line.Width <= width)
        {
            return line;
        }

        var (fits, tooLong) = (0, words.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = Line(words[..middle] + "…").Width <= width ? (middle, tooLong) : (fits, middle);
        }

        return Line((fits > 0 && char.IsHighSurrogate(words[fits - 1]) ? words[..(fits - 1)] : words[..fits]) + "…");
    }

    private TextLine Line(string text) =>
        LineBreaker.Break(context.Inlines.Plain(text, _look, null), double.MaxValue) is [var line, ..]
            ? line
            : new TextLine([], 0);
}
