namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>A table as text: in columns where every word has room, otherwise a row under another with the columns' names.</summary>
/// <param name="output">Where to.</param>
/// <param name="table">The table.</param>
internal sealed class PageTextTable(TextWriter output, PageTable table)
{
    private const int Indent = 2;

    // Numbers, days and short terms stay on one line before long texts get more room.
    private const int Short = 17;
    private const string Gap = "  ";

    /// <summary>Prints the table.</summary>
    public void Print()
    {
        var least = Widths(PageText.LongestWord);
        var most = Widths(text => PlainText.Of(text).Length);
        var room = PageText.Width - Indent - (Gap.Length * (table.Columns.Count - 1));
        if (least.Sum() > room)
        {
            Stack();
            return;
        }

        var widths = Fit(least, most, room);
        Row([.. Enumerable.Range(0, table.Columns.Count).Select(table.Name)], widths);
        Row([.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in table.Rows)
        {
            Row([.. row.Select(cell => cell.Text)], widths);
        }
    }

    private int[] Widths(Func<string, int> measure) =>
    [
        .. Enumerable.Range(0, table.Columns.Count).Select(column =>
            Math.Max(measure(table.Name(column)), table.Rows.Max(row => measure(row[column].Text)))),
    ];

    private static int[] Fit(int[] least, int[] most, int room)
    {
        var widths = (int[])least.Clone();
        Widen(widths, [.. most.Select(width => Math.Min(width, Short))], room);
        Widen(widths, most, room);
        return widths;
    }

    // The column that would take most lines is given one more, until there is no more room or every text has its line.
    private static void Widen(int[] widths, int[] wanted, int room)
    {
        for (var left = room - widths.Sum(); left > 0; left--)
        {
            var tallest = Enumerable.Range(0, widths.Length).MaxBy(column => (double)wanted[column] / Math.Max(widths[column], 1));
            if (wanted[tallest] <= widths[tallest])
            {
                return;
            }

            widths[tallest]++;
        }
    }

    private void Row(IReadOnlyList<string> cells, int[] widths)
    {
        var lines = cells.Select((cell, column) => PageText.Lines(cell, widths[column])).ToList();
        for (var at = 0; at < lines.Max(cell => cell.Count); at++)
        {
            var parts = lines.Select((cell, column) =>
            {
                var part = at < cell.Count ? cell[at] : string.Empty;
                return table.IsRight(column) ? part.PadLeft(widths[column]) : part.PadRight(widths[column]);
            });
            output.WriteLine((new string(' ', Indent) + string.Join(Gap, parts)).TrimEnd());
        }
    }

    private void Stack()
    {
        var page = new PageText(output);
        foreach (var row in table.Rows)
        {
            page.Paragraph(row[0].Text, Indent);
            for (var column = 1; column < row.Count; column++)
            {
                page.Paragraph($"{table.Name(column)}: {row[column].Text}", Indent + 2, Indent + 4);
            }
        }
    }
}
