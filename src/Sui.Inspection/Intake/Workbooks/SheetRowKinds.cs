using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Tells rows of a sheet from what is none, and what they hold from what others hold.</summary>
internal static class SheetRowKinds
{
    // A row of words alone says something where a sheet has hardly another column.
    private const int FewestColumns = 3;

    // The least that is a sentence of somebody's own, in characters and in gaps between words.
    private const int LeastWords = 40;
    private const int LeastGaps = 6;

    /// <summary>Whether the row holds the headings again.</summary>
    public static bool AreHeadings(SheetRow row, IReadOnlyList<SheetColumn> columns)
    {
        var same = 0;
        foreach (var column in columns)
        {
            same += column is { Heading: { } heading, Place: >= 0 } && row[column.Place] is { IsBlank: false } cell && SheetWords.AreSame(cell.Text, heading) ? 1 : 0;
        }

        return same >= 3 && same * 2 > Filled(row).Count;
    }

    /// <summary>Whether the row is a note: words in one cell, and nothing beside, since no kind of row has so little. Under merged cells the others are not as blank
    /// as they look, so that nobody asks there.</summary>
    public static bool IsNote(SheetRow row, IReadOnlyList<SheetColumn> columns)
    {
        return columns.Count > FewestColumns && Filled(row) is (1, var place) && row.Cells[place].Kind == CellKind.Text
            && row.Cells[place].Text.Contains(' ', StringComparison.Ordinal) && columns.Any(column => column.Place == place);
    }

    // How many cells are not blank, and where the last of them stands.
    private static (int Count, int Last) Filled(SheetRow row)
    {
        var filled = (Count: 0, Last: -1);
        for (var place = 0; place < row.Cells.Count; place++)
        {
            filled = row.Cells[place].IsBlank ? filled : (filled.Count + 1, place);
        }

        return filled;
    }

    /// <summary>What stands for each cell of a row, by its column; 0 for its id, the person that it names, and what is empty.</summary>
    public static ulong[] KeysOf(IReadOnlyList<SheetColumn> columns, IReadOnlyList<string> cells, int id, int person)
    {
        var keys = new ulong[cells.Count];
        for (var place = 0; place < cells.Count; place++)
        {
            if (place != id && place != person && cells[place].Length > 0)
            {
                keys[place] = SeenRow.KeyOf(columns[place].Name, cells[place]);
            }
        }

        return keys;
    }

    /// <summary>Whether a row holds a sentence, which no two people write alike; a few words they do.</summary>
    public static bool HasWords(IReadOnlyList<SheetColumn> columns, IReadOnlyList<string> cells)
    {
        for (var place = 0; place < cells.Count; place++)
        {
            if (cells[place].Length >= LeastWords && columns[place] is { Type: ColumnType.Text, Heading: not null } && cells[place].AsSpan().Count(' ') >= LeastGaps)
            {
                return true;
            }
        }

        return false;
    }
}
