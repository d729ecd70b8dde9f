using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Stacks rows into as many drawings as it takes for each to fit a page.</summary>
internal static class FigurePages
{
    /// <summary>The tallest drawing in points: what a page has room for beside a heading and a caption.</summary>
    public const double Tallest = 555;

    /// <summary>The least height of rows in points that a break leaves on either side.</summary>
    private const double LeastPart = 50;

    /// <summary>How finely parts are made even, in points.</summary>
    private const double Step = 8;

    /// <summary>The parts of a figure; a figure without rows gives its frame.</summary>
    public static IReadOnlyList<FigurePart> Make(
        FigureBlock figure, FurnitureWording words, FigureFrame frame, IEnumerable<FigureGroup> groups)
    {
        var pages = SplitEvenly([.. groups], Tallest - frame.Head - frame.Foot);
        return [.. pages.Select((page, index) => new FigurePart(
            pages.Count == 1 ? figure.Title : $"{figure.Title} {words.Part(index + 1, pages.Count)}",
            pages.Count == 1 ? figure.Description
                : index == 0 ? $"{figure.Description} {FigureRow.Read(page)}" : FigureRow.Read(page),
            Draw(frame, page)))];
    }

    /// <summary>As few parts as will do, and none much shorter than the others where rows allow it.</summary>
    private static List<List<FigureRow>> SplitEvenly(IReadOnlyList<FigureGroup> groups, double room)
    {
        var pages = Split(groups, room);
        if (pages.Count == 1)
        {
            return pages;
        }

        var whole = groups.Select(group => group.Height).Where(height => height <= room).DefaultIfEmpty(0).Max();
        var least = Math.Max(groups.Sum(group => group.Height) / pages.Count, whole);
        for (var smaller = least; smaller < room; smaller += Step)
        {
            var even = Split(groups, smaller);
            if (even.Count == pages.Count)
            {
                return even;
            }
        }

        return pages;
    }

    private static List<List<FigureRow>> Split(IEnumerable<FigureGroup> groups, double room)
    {
        var pages = new List<List<FigureRow>> { new() };
        var left = room;
        foreach (var group in groups)
        {
            if (group.Height > left && group.Height <= room && left < room)
            {
                NewPage();
            }

            var started = false;
            foreach (var row in group.Rows)
            {
                var heading = started ? 0 : group.Heading?.Height ?? 0;
                if (heading + row.Height > left && left < room)
                {
                    NewPage();
                    started = false;
                }

                if (!started && group.Heading is { } repeated)
                {
                    Add(repeated with { StartsGroup = true });
                    started = true;
                }

                Add(started ? row : row with { StartsGroup = true });
                started = true;
            }
        }

        return pages;

        void NewPage()
        {
            pages.Add([]);
            left = room;
        }

        void Add(FigureRow row)
        {
            pages[^1].Add(row);
            left -= row.Height;
        }
    }

    private static FigureDrawing Draw(FigureFrame frame, List<FigureRow> rows)
    {
        var canvas = new FigureCanvas();
        var bottom = frame.Head + rows.Sum(row => row.Height);
        frame.Draw(canvas, frame.Head, bottom);
        var top = frame.Head;
        var starts = new List<(double At, int Row)>();
        foreach (var (index, row) in rows.Index())
        {
            if (row.StartsGroup && !frame.Joined && top - frame.Head >= LeastPart && bottom - top >= LeastPart)
            {
                starts.Add((top, index));
            }

            row.Draw(canvas, top);
            top += row.Height;
        }

        var ends = starts.Select(start => start.Row).Skip(1).Append(rows.Count);
        return canvas.Finish(Math.Max(bottom + frame.Foot, 1)) with
        {
            Head = frame.Head,
            Foot = frame.Foot,
            FirstDescription = starts.Count > 0 ? FigureRow.Read(rows[..starts[0].Row]) : string.Empty,
            Breaks = [.. starts.Zip(ends, (start, end) => new FigureBreak(start.At, FigureRow.Read(rows[start.Row..end])))],
        };
    }
}
