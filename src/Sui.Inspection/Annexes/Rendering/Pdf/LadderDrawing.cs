using System.Globalization;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Annexes.Rendering.Pdf;

/// <summary>The ladder as a staircase of six steps. The placement is marked by a filled step, by a pointer and in
/// words.</summary>
internal static class LadderDrawing
{
    private const double Width = 467;
    private const double Start = 20;
    private const double Rise = 18;
    private const double Gap = 4;
    private const double Padding = 9;
    private const double NameSize = 12;
    private const double TextSize = 10.5;
    private const double Leading = 14;
    private const int LongestAlternate = 9000;

    private static readonly PdfColor Dark = PdfColor.FromHex("#1D3C5C");
    private static readonly PdfColor Ink = PdfColor.FromHex("#0B0C0C");
    private static readonly PdfColor Rule = PdfColor.FromHex("#484F53");

    /// <summary>Makes the figure.</summary>
    public static PdfFigure Make(LadderFigureBlock figure)
    {
        var steps = figure.Steps.Select((step, index) =>
        {
            var left = Start + (index * Rise);
            return (Step: step, Left: left, Lines: Wrap(PrintableText.Clean(step.Meaning), Width - left - (2 * Padding)));
        }).ToList();
        var height = steps.Sum(step => Height(step.Lines) + Gap) + 2;
        var drawing = new List<PdfDrawing>();
        var bottom = height - 1;
        foreach (var (step, left, lines) in steps)
        {
            var top = bottom - Height(lines);
            Draw(drawing, step, left, top, lines);
            bottom = top - Gap;
        }

        return new PdfFigure(Alternate(figure), Width, height, drawing)
        {
            Caption = [new PdfText(PrintableText.Clean(figure.Title))],
        };
    }

    private static double Height(List<string> lines) => 23 + (Leading * lines.Count);

    private static void Draw(List<PdfDrawing> drawing, LadderStep step, double left, double top, List<string> lines)
    {
        var (fill, text) = step.Placed ? (Dark, PdfColor.White) : (PdfColor.White, Ink);
        drawing.Add(new PdfRectangle(
            left, top, Width - left - 1, Height(lines), fill, new PdfStroke(step.Placed ? Dark : Rule, 1.2)));
        if (step.Placed)
        {
            var middle = top + (Height(lines) / 2);
            drawing.Add(new PdfPolygon(
                [new PdfPoint(left - 15, middle - 8), new PdfPoint(left - 3, middle), new PdfPoint(left - 15, middle + 8)], Ink));
        }

        var name = ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". " + PrintableText.Clean(step.Name);
        drawing.Add(new PdfDrawnText(new PdfPoint(left + Padding, top + 16), name, NameSize, text) { Bold = true });
        if (step.Note is { } note)
        {
            var end = new PdfPoint(Width - 1 - Padding, top + 16);
            drawing.Add(new PdfDrawnText(end, PrintableText.Clean(note), TextSize, text, PdfAlignment.Right) { Bold = true });
        }

        for (var line = 0; line < lines.Count; line++)
        {
            drawing.Add(new PdfDrawnText(new PdfPoint(left + Padding, top + 30 + (line * Leading)), lines[line], TextSize, text));
        }
    }

    private static List<string> Wrap(string text, double width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => TextLines.Wrap(word, 40)))
        {
            if (lines.Count > 0 && PdfTextMeasure.Width(lines[^1] + " " + word, TextSize, false) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static string Alternate(LadderFigureBlock figure) =>
        PrintableText.Clean(figure.Title + ". " + figure.Description, LongestAlternate);
}
