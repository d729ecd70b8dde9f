using System.Globalization;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>
/// An entry of the contents: words, dots, page number. The number has a column of its own, so that lines break the
/// same way whatever the number turns out to be.
/// </summary>
internal sealed class ContentsBox(
    HeadingEntry entry, LinkTarget link, IReadOnlyList<TextLine> lines, TextLook look, PdfColor dots, double x, double right,
    Func<string, TextLine> setNumber) : FlowBox
{
    private const double Gap = 6;

    public override double Height => (lines.Count * look.LineHeight) + 2;

    protected override void DrawContent(PageCanvas canvas, double top)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var baseline = top + (index * look.LineHeight) + look.Baseline;
            var end = x + line.Width;
            foreach (var segment in line.Segments)
            {
                canvas.Mark(segment.Run.Style.Element!).Text(x + segment.X, baseline, segment.Run.Style, segment.Characters);
            }

            if (index == lines.Count - 1)
            {
                DrawNumber(canvas, end + Gap, baseline);
                end = right;
            }

            TextPainter.AddLink(canvas, link, x, end, baseline, look.Size);
        }
    }

    private void DrawNumber(PageCanvas canvas, double dotsFrom, double baseline)
    {
        var number = setNumber((entry.Page + 1).ToString(CultureInfo.InvariantCulture));
        var start = right - number.Width;
        foreach (var segment in number.Segments)
        {
            canvas.Mark(link.Element).Text(start + segment.X, baseline, segment.Run.Style, segment.Characters);
        }

        if (start - Gap > dotsFrom)
        {
            canvas.Decoration.SetStroke(dots, 0.9, [0.9, 3.1]);
            canvas.Decoration.MoveTo(dotsFrom, baseline - 0.6);
            canvas.Decoration.LineTo(start - Gap, baseline - 0.6);
            canvas.Decoration.Paint("S"u8);
        }
    }
}
