using Spectre.Console;

namespace Sui.Inspection.Tool.Output;

/// <summary>
/// A table whose words stay whole in a narrow terminal. The renderer makes the widest columns narrower until all fit, whatever words are in
/// them; where that breaks one, the widths are set here, and where no widths do, each row is a list of names and values.
/// </summary>
/// <param name="columns">The columns' names; one that starts with <c>&gt;</c> is aligned right and never wrapped.</param>
internal sealed class FittedTable(IReadOnlyList<string> columns)
{
    // A space on both sides of each column, and the lines around.
    private const int Around = 3;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private readonly IReadOnlyList<bool> _right = [.. columns.Select(column => column.StartsWith('>'))];
    private readonly IReadOnlyList<string> _names = [.. columns.Select(column => PlainText.Of(column.StartsWith('>') ? column[1..] : column))];
    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>Adds a row of plain cells.</summary>
    public void Row(params IEnumerable<string> cells) => _rows.Add([.. cells.Select(PlainText.Of)]);

    /// <summary>Prints the table.</summary>
    public void Print(IAnsiConsole console)
    {
        var width = console.Profile.Width;
        var usual = Build(null);
        if (KeepsWords(usual, width))
        {
            console.Write(usual);
        }
        else if (Widths(width - (_names.Count * Around) - 1) is { } widths)
        {
            console.Write(Build(widths));
        }
        else
        {
            foreach (var row in _rows)
            {
                console.WriteLine();
                console.Facts(row.Select((cell, at) => (_names[at], cell)));
            }
        }
    }

    private static IEnumerable<string> WordsOf(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private Table Build(int[]? widths)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var at = 0; at < _names.Count; at++)
        {
            var column = new TableColumn(new Spectre.Console.Text(_names[at], Bold)) { Width = widths?[at] };
            table.AddColumn(_right[at] ? column.RightAligned().NoWrap() : column);
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(cell)));
        }

        return table;
    }

    private bool KeepsWords(Table table, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var scratch = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        scratch.Profile.Width = width;
        scratch.Write(table);
        var printed = WordsOf(text.ToString()).ToHashSet(StringComparer.Ordinal);
        return _rows.Prepend(_names).SelectMany(row => row).SelectMany(WordsOf).All(printed.Contains);
    }

    // Each column has room for its longest word; what is left goes to those that lack most. Null where the words alone do not fit.
    private int[]? Widths(int room)
    {
        var least = Each(cell => WordsOf(cell).Select(word => word.Length).DefaultIfEmpty(1).Max());
        var most = Each(cell => Math.Max(1, cell.Length));
        for (var at = 0; at < least.Length; at++)
        {
            least[at] = _right[at] ? most[at] : least[at];
        }

        for (var left = room - least.Sum(); left > 0; left--)
        {
            var lacks = Enumerable.Range(0, least.Length).MaxBy(at => most[at] - least[at]);
            least[lacks] += least[lacks] < most[lacks] ? 1 : 0;
        }

        return least.Sum() <= room ? least : null;
    }

    private int[] Each(Func<string, int> measure) =>
        [.. Enumerable.Range(0, _names.Count).Select(at => _rows.Prepend(_names).Max(row => at < row.Count ? measure(row[at]) : 1))];
}
