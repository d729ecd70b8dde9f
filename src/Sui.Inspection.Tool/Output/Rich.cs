using Spectre.Console;

namespace Sui.Inspection.Tool.Output;

/// <summary>Small steps of laying out. Text from files is never read as markup; control characters never reach the terminal.</summary>
internal static class Rich
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Text as it is.</summary>
    public static Spectre.Console.Text Plain(string text) => new(PlainText.Of(text));

    /// <summary>A paragraph.</summary>
    public static void Paragraph(this IAnsiConsole console, string text)
    {
        console.Write(Plain(text));
        console.WriteLine();
    }

    /// <summary>A heading, after an empty line.</summary>
    public static void Heading(this IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Strong(text);
    }

    /// <summary>A line in bold.</summary>
    public static void Strong(this IAnsiConsole console, string text)
    {
        console.Write(new Spectre.Console.Text(PlainText.Of(text), Bold));
        console.WriteLine();
    }

    /// <summary>A paragraph, set in by two columns.</summary>
    public static void Indented(this IAnsiConsole console, string text) =>
        console.Write(new Padder(Plain(text), new Padding(2, 0, 0, 0)));

    /// <summary>Names and values in two columns.</summary>
    public static void Facts(this IAnsiConsole console, IEnumerable<(string Name, string Value)> facts)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn().PadRight(0));
        foreach (var (name, value) in facts)
        {
            grid.AddRow(Plain(name), Plain(value));
        }

        console.Write(grid);
    }

    /// <summary>A table with its header.</summary>
    /// <param name="columns">The columns' names; one that starts with <c>&gt;</c> is aligned right and never wrapped.</param>
    public static FittedTable Table(params IEnumerable<string> columns) => new([.. columns]);

    /// <summary>Writes a table so that no word of it is broken.</summary>
    public static void Write(this IAnsiConsole console, FittedTable table) => table.Print(console);
}
