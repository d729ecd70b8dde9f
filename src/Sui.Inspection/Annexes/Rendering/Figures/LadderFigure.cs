using System.Globalization;
using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The ladder as a staircase, lowest step at the bottom. The placement is marked by a filled step, by a pointer and in
/// words. A compact one is a row of boxes where they fit one, otherwise steps without meanings, as a large one always is.</summary>
internal static class LadderFigure
{
    private const double Start = 20;
    private const double Rise = 18;
    private const double MostRise = 140;
    private const double Gap = 4;
    private const double Padding = 9;
    private const double NameSize = 12;
    private const double TextSize = 10.5;
    private const double LargeSize = 14;
    private const double Between = 12;
    private const int MostNameLines = 3;
    private const int MostLines = 6;

    private static readonly FigureFrame Frame = new(1, 1, (_, _, _) => { }) { Joined = true };

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(LadderFigureBlock figure, FurnitureWording words)
    {
        if (figure is { Compact: true, Large: false } && CompactLadder.Row(figure) is { } row)
        {
            return FigurePages.Make(figure, words, Frame, [new FigureGroup(row)]);
        }

        var rise = Math.Min(Rise, MostRise / Math.Max(1, figure.Steps.Count - 1));
        var (name, text) = figure.Large ? (LargeSize, LargeSize) : (NameSize, TextSize);
        return FigurePages.Make(
            figure,
            words,
            Frame,
            figure.Steps.Select((step, index) => new FigureGroup(
                Row(figure.Compact || figure.Large ? step with { Meaning = string.Empty } : step, Start + (index * rise), name, text))).Reverse());
    }

    private static FigureRow Row(LadderStep step, double left, double nameSize, double textSize)
    {
        var room = FigureCanvas.Width - left - 1 - (2 * Padding);
        var note = FigureText.Wrap(step.Note ?? string.Empty, room * 0.4, MostNameLines, textSize, bold: true);
        var noteWidth = note.Count == 0 ? 0 : note.Max(line => FigureText.Width(line, textSize, bold: true)) + Between;
        var number = ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". ";
        var name = FigureText.Wrap(number + step.Name, room - noteWidth, MostNameLines, nameSize, bold: true);
        var meaning = FigureText.Wrap(step.Meaning, room, MostLines, textSize);
        var head = Math.Max(FigureText.Height(name.Count, nameSize), FigureText.Height(note.Count, textSize) + 1);
        var height = head + FigureText.Height(meaning.Count, textSize) + 9;
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

            canvas.Text(left + Padding, top + 4, name, FigureAnchor.Start, text, nameSize, bold: true);
            canvas.Text(
                FigureCanvas.Width - 1 - Padding, top + 5, note, FigureAnchor.End, text, textSize, bold: true);
            canvas.Text(left + Padding, top + 4 + head, meaning, FigureAnchor.Start, text, textSize);
        });
    }

    private static string Words(LadderStep step)
    {
        var name = ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". " + step.Name;
        name = string.IsNullOrWhiteSpace(step.Note) ? name : $"{name} ({step.Note})";
        return string.IsNullOrWhiteSpace(step.Meaning) ? name : $"{name}: {step.Meaning}";
    }
}
