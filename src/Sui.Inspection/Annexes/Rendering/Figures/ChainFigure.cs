using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A chain of links from left to right, each with its count in large figures and a column filled in proportion, and
/// arrows between. Notes stand below their columns, or in lines across the figure where they are longer.</summary>
internal static class ChainFigure
{
    private const int MostInARow = 6;
    private const int LeastInARow = 3;
    private const int ShortNote = 4;
    private const int MostNoteLines = 4;
    private const double RowGap = 14;

    /// <summary>Draws the figure.</summary>
    public static IReadOnlyList<FigurePart> Draw(ChainFigureBlock figure, FurnitureWording words)
    {
        var most = figure.Links.Select(link => link.Count).DefaultIfEmpty(0).Max();
        var inARow = InARow(figure.Links);
        var rows = (figure.Links.Count + inARow - 1) / inARow;
        return FigurePages.Make(
            figure,
            words,
            new FigureFrame(1, 1, (_, _, _) => { }) { Joined = true },
            figure.Links.Chunk(inARow).Select((links, index) =>
            {
                var goesOn = index < rows - 1;
                return new FigureGroup(Row(links, new ChainColumns(links, inARow, most, rows == 1, goesOn), goesOn));
            }));
    }

    /// <summary>As many links to a row as leave the words of their labels uncut, in rows of even length.</summary>
    private static int InARow(IReadOnlyList<ChainFigureLink> links)
    {
        for (var most = MostInARow; most >= LeastInARow; most--)
        {
            var inARow = Even(most);
            var width = ChainColumns.WidthOf(inARow, isOnly: inARow >= links.Count);
            if (links.All(link => FigureText.WordsFit(link.Label, width, FigureText.Size, bold: true)))
            {
                return inARow;
            }
        }

        return Even(MostInARow);

        int Even(int most)
        {
            var rows = Math.Max(1, (links.Count + most - 1) / most);
            return Math.Max(1, (links.Count + rows - 1) / rows);
        }
    }

    private static FigureRow Row(IReadOnlyList<ChainFigureLink> links, ChainColumns columns, bool goesOn)
    {
        var below = links.Select(link => FigureText.Wrap(link.Note ?? string.Empty, columns.Width, ShortNote + 1)).ToList();
        var isShort = below.All(lines => lines.Count <= ShortNote)
            && links.All(link => FigureText.WordsFit(link.Note ?? string.Empty, columns.Width));
        var across = isShort ? [] : links.Where(link => !string.IsNullOrWhiteSpace(link.Note)).Select(Across).ToList();
        var notes = isShort
            ? FigureText.Height(below.Max(lines => lines.Count)) + 6
            : across.Sum(note => note.Height) + 10;
        return new FigureRow(string.Join("; ", links.Select(Words)), columns.Height + notes + (goesOn ? RowGap : 0), (canvas, top) =>
        {
            columns.Draw(canvas, top);
            var y = top + columns.Height;
            if (isShort)
            {
                for (var index = 0; index < links.Count; index++)
                {
                    canvas.Text(columns.Middle(index), y + 4, below[index], FigureAnchor.Middle, FigureTone.Muted);
                }

                return;
            }

            y += 8;
            foreach (var note in across)
            {
                note.Draw(canvas, y);
                y += note.Height;
            }
        });
    }

    private static string Words(ChainFigureLink link) =>
        string.IsNullOrWhiteSpace(link.Note) ? $"{link.Label} {link.Text}" : $"{link.Label} {link.Text} ({link.Note})";

    /// <summary>A note across the figure, led by the link that it belongs to.</summary>
    private static FigureRow Across(ChainFigureLink link)
    {
        var label = FigureText.Wrap(link.Label, 110, 3, FigureText.Size, bold: true);
        var note = FigureText.Wrap(link.Note ?? string.Empty, FigureCanvas.Width - 122, MostNoteLines);
        var height = FigureText.Height(Math.Max(label.Count, note.Count)) + 4;
        return new FigureRow(link.Label, height, (canvas, top) =>
        {
            canvas.Text(0, top, label, bold: true);
            canvas.Text(122, top, note);
        });
    }
}
