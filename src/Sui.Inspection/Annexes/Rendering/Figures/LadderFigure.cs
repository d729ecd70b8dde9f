using System.Globalization;
using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The ladder as a staircase, lowest step at the bottom. The placement is marked by a filled step, by a pointer and in
/// words. A compact one is a row of boxes where they fit one, otherwise steps without meanings.</summary>
internal static class LadderFigure
{
    private const double Start = 20;
    private const double Rise = 18;
    private const double MostRise = 140;
    private const double Gap = 4;
    private const double Padding = 9;
    private const double NameSize = 12;
    private const double TextSize = 10.5;
    private const double Between = 12;
    private const int MostNameLines = 3;
    private const int MostLines = 6;

    private static readonly FigureFrame Frame = new(1, 1, (_, _, _) => { }) { Joined = true };

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(LadderFigureBlock figure, FurnitureWording words)
    {
        if (figure.Compact && CompactLadder.Row(figure) is { } row)
        {
            return FigurePages.Make(figure, words, Frame, [new FigureGroup(row)]);
        }

        var rise = Math.Min(Rise, MostRise / Math.Max(1, figure.Steps.Count - 1));
        return FigurePages.Make(
            figure,
            words,
            Frame,
            figure.Steps.Select((step, index) => new FigureGroup(
                Row(figure.Compact ? step with { Meaning = string.Empty } : step, Start + (index * rise)))).Reverse());
    }

    private static FigureRow Row(LadderStep step, double left)
    {
        var room = FigureCanvas.Width - left - 1 - (2 * Padding);
        var note = FigureText.Wrap(step.Note ?? string.Empty, room * 0.4, MostNameLines, TextSize, bold: true);
        var noteWidth = note.Count == 0 ? 0 : note.Max(line => FigureText.Width(line, TextSize, bold: true)) + Between;
        var number = ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". ";
        var name = FigureText.Wrap(number + step.Name, room - noteWidth, MostNameLines, NameSize, bold: true);
        var meaning = FigureText.Wrap(step.Meaning, room, MostLines, TextSize);
        var head = Math.Max(FigureText.Height(name.Count, NameSize), FigureText.Height(note.Count, TextSize) + 1);
        var height = head + FigureText.Height(meaning.Count, TextSize) + 9;
        return new FigureRow(Words(step), height + Gap, (canvas, top) =>
        {
            var (fill, text) = step.Placed ? (FigureTone.Dark, FigureTone.Paper) : (FigureTone.Paper, FigureTone.Ink);
            var outline = new FigureStroke(step.Placed ? FigureTone.Dark : FigureTone.Muted, 1.2);
            canvas.Box(left, top, FigureCanvas.Width - left - 1, height, fill, outline);
            if (step.Placed)
            {
                var middle = top + (height / 2);
                canvas.Polygon(
                    FigureTone.Ink, null, new(left - 15, middle - 8), new(left - 3, middle), new(left - 15, middle + 8));
            }

            canvas.Text(left + Padding, top + 4, name, FigureAnchor.Start, text, NameSize, bold: true);
            canvas.Text(
                FigureCanvas.Width - 1 - Padding, top + 5, note, FigureAnchor.End, text, TextSize, bold: true);
            canvas.Text(left + Padding, top + 4 + head, meaning, FigureAnchor.Start, text, TextSize);
        });
    }

    private static string Words(LadderStep step)
    {
        var name = ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". " + step.Name;
        name = string.IsNullOrWhiteSpace(step.Note) ? name : $"{name} ({step.Note})";
        return string.IsNullOrWhiteSpace(step.Meaning) ? name : $"{name}: {step.Meaning}";
    }
}
