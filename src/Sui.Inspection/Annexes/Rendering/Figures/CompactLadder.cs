using System.Globalization;
using Sui.Inspection.Pdf;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The ladder as six boxes side by side that rise like a staircase, lowest step at the left, with numbers and names alone. The
/// placement is a filled box with a pointer below. Notes stand below their boxes as far as there is room.</summary>
internal static class CompactLadder
{
    private const double Size = 12;
    private const double Between = 4;
    private const double Padding = 4;
    private const double Most = 74;
    private const double MostRise = 4;
    private const double NoteGap = 8;
    private const double Pointer = 5;
    private const int MostLines = 3;
    private const int MostSteps = 8;

    /// <summary>Draws the figure; null where its steps are too many, or their names too long, for one row.</summary>
    public static FigureRow? Row(LadderFigureBlock figure)
    {
        var names = figure.Steps.Take(MostSteps + 1).Select(Name).ToList();
        if (names.Count is 0 or > MostSteps)
        {
            return null;
        }

        var widths = Widths([.. names.Select(Widest)]);
        var texts = names.Select((name, index) => FigureText.WrapExactly(name, widths[index] - (2 * Padding), MostLines + 1, Size)).ToList();
        if (widths.Zip(names).Any(one => one.First < Widest(one.Second)) || texts.Any(text => text.Count > MostLines))
        {
            return null;
        }

        var box = FigureText.Height(texts.Max(text => text.Count), Size) + Padding;
        var below = figure.Steps.Any(step => step.Placed || HasNote(step)) ? FigureText.Height(1, Size) + 2 : 0;
        var rise = names.Count == 1 ? 0 : Math.Clamp((Most - box - below) / (names.Count - 1), 1, MostRise);
        var bottom = box + (rise * (names.Count - 1));
        return new FigureRow(figure.Title, bottom + below, (canvas, top) =>
        {
            var (x, boxes) = (1.0, new List<(double Left, double Middle)>());
            for (var index = 0; index < names.Count; index++)
            {
                var upper = top + (rise * (names.Count - 1 - index));
                Draw(canvas, figure.Steps[index].Placed, texts[index], x, upper, widths[index], top + bottom - upper);
                boxes.Add((x, x + (widths[index] / 2)));
                x += widths[index] + Between;
            }

            Notes(canvas, figure.Steps, boxes, top + bottom);
        });
    }

    private static void Draw(
        FigureCanvas canvas, bool placed, IReadOnlyList<string> name, double x, double top, double width, double height)
    {
        var (fill, text) = placed ? (FigureTone.Dark, FigureTone.Paper) : (FigureTone.Paper, FigureTone.Ink);
        canvas.Box(x, top, width, height, fill, new FigureStroke(placed ? FigureTone.Dark : FigureTone.Muted, 1.2));
        canvas.Text(x + Padding, top + 1.5, name, FigureAnchor.Start, text, Size, bold: true);
    }

    /// <summary>The pointer with its note first, from the left side of its box, then what other notes there is room for.</summary>
    private static void Notes(
        FigureCanvas canvas, IReadOnlyList<LadderStep> steps, List<(double Left, double Middle)> boxes, double top)
    {
        var taken = new List<(double Left, double Right)>();
        foreach (var (box, step) in boxes.Zip(steps).OrderByDescending(one => one.Second.Placed))
        {
            var note = HasNote(step) ? FigureText.WrapExactly(step.Note!, FigureCanvas.Width / 2, 2, Size) : [];
            var shown = note.Count == 1 ? note : [];
            var mark = step.Placed ? (2 * Pointer) + 4 : 0;
            var width = mark + shown.Select(Exactly).DefaultIfEmpty(0).Max();
            var left = Math.Clamp(step.Placed ? box.Left : box.Middle - (width / 2), 0, FigureCanvas.Width - width);
            if (width == 0 || taken.Any(other => left < other.Right + NoteGap && left + width > other.Left - NoteGap))
            {
                continue;
            }

            taken.Add((left, left + width));
            if (step.Placed)
            {
                var tip = left + Pointer;
                canvas.Polygon(
                    FigureTone.Ink, null, new(tip - Pointer, top + 12), new(tip, top + 3), new(tip + Pointer, top + 12));
            }

            canvas.Text(left + mark, top + 1, shown, FigureAnchor.Start, FigureTone.Ink, Size, bold: true);
        }
    }

    private static bool HasNote(LadderStep step) => !string.IsNullOrWhiteSpace(step.Note);

    private static string Name(LadderStep step) => ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". " + step.Name;

    /// <summary>What a box needs for the longest word of its name.</summary>
    private static double Widest(string name) =>
        name.Split(' ').Max(word => Exactly(word.Length > 100 ? word[..100] : word)) + (2 * Padding);

    private static double Exactly(string text) => PdfTextMeasure.Width(text, Size, bold: true) + 0.5;

    /// <summary>As wide as their words need, with what is left shared among them.</summary>
    private static List<double> Widths(List<double> needs)
    {
        var room = FigureCanvas.Width - 2 - (Between * (needs.Count - 1));
        var more = (room - needs.Sum()) / needs.Count;
        return [.. needs.Select(need => need + more)];
    }
}
