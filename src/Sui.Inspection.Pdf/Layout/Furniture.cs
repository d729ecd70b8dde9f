using System.Globalization;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>
/// Running header, running footer and page number, all artifacts. Their words are made fit once a document, and cut by looking at
/// no more of them than a line holds.
/// </summary>
internal sealed class Furniture
{
    private const double RuleThickness = 0.6;
    private const double ColumnGap = 24;
    private const char Ellipsis = '…';
    private const string EllipsisText = "…";

    // A footer that needs a second line gets it above the first; no more of one is looked at than these lines could hold.
    private const int MostFooterLines = 2;
    private const int MostFooterCharacters = 400;
    private const double FooterLineHeight = 1.2;

    private readonly PdfDocument _document;
    private readonly TextCleaner _cleaner;
    private readonly TextStyle _style;
    private readonly double _width;
    private readonly TextLine? _header;
    private readonly IReadOnlyList<TextPiece>? _footer;
    private readonly IReadOnlyList<TextPiece>? _number;

    public Furniture(PdfDocument document, LayoutContext context)
    {
        (_document, _cleaner, _width) = (document, context.Cleaner, context.ContentWidth);
        var look = context.Looks.Furniture;
        _style = new TextStyle(look.Font, look.Size, look.Color, null);
        _header = Words(document.HeaderText) is { } header ? Fit(header, _width) : null;
        _footer = Words(document.FooterText);
        _number = Words(document.PageNumberFormat);
    }

    public void Draw(PageCanvas canvas, int pages)
    {
        var (theme, margins) = (_document.Theme, _document.Theme.Margins);
        if (_header is not null && (canvas.Page > 0 || theme.HeaderOnFirstPage))
        {
            var rule = margins.Top * 0.72;
            canvas.Ground.HorizontalRule(margins.Left, rule, _width, RuleThickness, theme.RuleColor);
            Put(canvas, _header, margins.Left, rule - (0.5 * _style.Size), ArtifactKind.Header);
        }

        var baseline = theme.PageHeight - (margins.Bottom * 0.5);
        var number = _number is null ? null : Fit([.. _number.Select(part => part with { Text = NumberOf(part.Text, canvas.Page + 1, pages) })], _width);
        var room = _width - (number is null ? 0 : number.Width + ColumnGap);
        if (_footer is not null && room > 2 * _style.Size)
        {
            var lines = FooterLines(_footer, room, margins.Bottom * 0.5);
            for (var line = 0; line < lines.Count; line++)
            {
                Put(canvas, lines[line], margins.Left, baseline - ((lines.Count - 1 - line) * FooterLineHeight * _style.Size), ArtifactKind.Footer);
            }
        }

        if (number is not null)
        {
            Put(canvas, number, margins.Left + _width - number.Width, baseline, ArtifactKind.Footer);
        }
    }

    /// <summary>Fills in page and number of pages. Other braces stay as they are, so that any wording is safe.</summary>
    internal static string NumberOf(string format, int page, int pages) => format
        .Replace("{0}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{1}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void Put(PageCanvas canvas, TextLine line, double x, double baseline, ArtifactKind kind) =>
        TextPainter.DrawArtifact(canvas, line, x, baseline, kind);

    /// <summary>The words on one line as the fonts can draw them, or null when there is nothing to draw.</summary>
    private IReadOnlyList<TextPiece>? Words(string? text)
    {
        var parts = text is null ? [] : TextPiece.Join(_cleaner.CleanLine(PlainText.OneLine(text)));
        return parts.All(part => string.IsNullOrWhiteSpace(part.Text)) ? null : parts;
    }

    // On two lines where one is too narrow and the margin has room for both, otherwise cut.
    private IReadOnlyList<TextLine> FooterLines(IReadOnlyList<TextPiece> footer, double width, double above)
    {
        if (above < MostFooterLines * FooterLineHeight * _style.Size || footer.Sum(part => part.Text.Length) > MostFooterCharacters)
        {
            return [Fit(footer, width)];
        }

        var lines = LineBreaker.Break(Runs(footer), width);
        return lines.Count <= MostFooterLines ? lines : [Fit(footer, width)];
    }

    /// <summary>Cuts text to a width with an ellipsis.</summary>
    private TextLine Fit(IReadOnlyList<TextPiece> parts, double width)
    {
        var room = width * 1000 / _style.Size;
        var (used, whole, end, ellipsis) = (0.0, 0, 0, _style.Face.AdvanceOf(_style.Face.GlyphOf(Ellipsis)));
        for (var part = 0; part < parts.Count; part++)
        {
            var (text, font) = (parts[part].Text, parts[part].Font ?? _style.Face);
            for (var index = 0; index < text.Length; index++)
            {
                var start = index;
                var code = Characters.CodeAt(text, ref index);
                (whole, end) = used + ellipsis <= room && BreakRules.CanCutBefore(text[start]) ? (part, start) : (whole, end);
                used += font.AdvanceOf(font.GlyphOf(code));
                if (used > room)
                {
                    return Line([.. parts.Take(whole), parts[whole] with { Text = parts[whole].Text[..end] }, new TextPiece(EllipsisText)]);
                }
            }
        }

        return Line(parts);
    }

    private TextLine Line(IReadOnlyList<TextPiece> parts) => LineBreaker.Break(Runs(parts), double.MaxValue)[0];

    private IReadOnlyList<TextRun> Runs(IReadOnlyList<TextPiece> parts) =>
        [.. TextPiece.Join(parts).Select(part => new TextRun(part.Text, part.Font is null ? _style : _style with { Other = part.Font }))];
}
