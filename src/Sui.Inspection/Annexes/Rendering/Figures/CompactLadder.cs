using System.Globalization;
using Sui.Inspection.Pdf;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The ladder as six boxes side by side that rise like a staircase, lowest step at the left, with numbers and names alone. The
/// placement is a filled box with a pointer below. Notes stand below their boxes, those that would meet one below another.</summary>
internal static class CompactLadder
{
    private const double Size = 12;
    private const double Between = 4;
    private const double Padding = 4;
    private const double Most = 74;
    private const double MostRise = 4;
    private const double NoteGap = 8;
    private const double Pointer = 5;
    private const double PointerRoom = (2 * Pointer) + 4;
    private const int MostLines = 3;
    private const int MostNoteLines = 2;
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
        var notes = Place(figure.Steps, widths);
        var below = notes.Count == 0 ? 0 : notes.Max(note => note.Top + Math.Max(FigureText.Height(note.Lines.Count, Size), FigureText.Height(1, Size))) + 2;
        var rise = names.Count == 1 ? 0 : Math.Clamp((Most - box - below) / (names.Count - 1), 1, MostRise);
        var bottom = box + (rise * (names.Count - 1));
        return new FigureRow(figure.Title, bottom + below, (canvas, top) =>
        {
            var x = 1.0;
            for (var index = 0; index < names.Count; index++)
            {
                var upper = top + (rise * (names.Count - 1 - index));
                Draw(canvas, figure.Steps[index].Placed, texts[index], x, upper, widths[index], top + bottom - upper);
                x += widths[index] + Between;
            }

            foreach (var note in notes)
            {
                Draw(canvas, note, top + bottom);
            }
        });
    }

    private static void Draw(
        FigureCanvas canvas, bool placed, IReadOnlyList<string> name, double x, double top, double width, double height)
    {
        var (fill, text) = placed ? (FigureTone.Dark, FigureTone.Paper) : (FigureTone.Paper, FigureTone.Ink);
        canvas.Box(x, top, width, height, fill, new FigureStroke(placed ? FigureTone.Dark : FigureTone.Muted, 1.2));
        canvas.Text(x + Padding, top + 1.5, name, FigureAnchor.Start, text, Size, bold: true);
    }

    private static void Draw(FigureCanvas canvas, PlacedNote note, double top)
    {
        if (note.Pointer)
        {
            var tip = note.Left + Pointer;
            canvas.Polygon(
                FigureTone.Ink, null, new(tip - Pointer, top + 12), new(tip, top + 3), new(tip + Pointer, top + 12));
        }

        canvas.Text(note.Left + (note.Pointer ? PointerRoom : 0), top + note.Top + 1, note.Lines, FigureAnchor.Start, FigureTone.Ink, Size, bold: true);
    }

    /// <summary>The pointer with its note first, from the left side of its box, then the others, each in the highest line that has room for it:
    /// what the page says in words, the figure says too.</summary>
    private static List<PlacedNote> Place(IReadOnlyList<LadderStep> steps, List<double> widths)
    {
        var (placed, x) = (new List<PlacedNote>(), 1.0);
        var boxes = new List<(double Left, double Middle)>();
        foreach (var width in widths)
        {
            boxes.Add((x, x + (width / 2)));
            x += width + Between;
        }

        foreach (var (box, step) in boxes.Zip(steps).Where(one => one.Second.Placed || HasNote(one.Second)).OrderByDescending(one => one.Second.Placed))
        {
            var note = Place(step, step.Note ?? string.Empty, box, placed);

            // Lower down it is no longer beside its box, and says which it means.
            placed.Add(note.Top == 0 ? note : Place(step, $"{((int)step.Rung).ToString(CultureInfo.InvariantCulture)}: {step.Note}", box, placed));
        }

        return placed;
    }

    private static PlacedNote Place(LadderStep step, string text, (double Left, double Middle) box, List<PlacedNote> others)
    {
        IReadOnlyList<string> lines = string.IsNullOrWhiteSpace(text) ? [] : FigureText.WrapExactly(text, FigureCanvas.Width / 2, MostNoteLines, Size);
        var width = (step.Placed ? PointerRoom : 0) + lines.Select(Exactly).DefaultIfEmpty(0).Max();
        var left = Math.Clamp(step.Placed ? box.Left : box.Middle - (width / 2), 0, FigureCanvas.Width - width);
        var above = others.Where(other => left < other.Right + NoteGap && left + width > other.Left - NoteGap)
            .Select(other => other.Top + FigureText.Height(Math.Max(1, other.Lines.Count), Size)).DefaultIfEmpty(0).Max();
        return new PlacedNote(lines, left, left + width, step.Placed, above);
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

    private sealed record PlacedNote(IReadOnlyList<string> Lines, double Left, double Right, bool Pointer, double Top);
}
