namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Where the columns of a sheet for comments stand, from 0; -1 for one that is not there.</summary>
internal sealed record SheetColumns(int Item, int Comment, int Text, int Answer, int Section)
{
    /// <summary>Whether a column is one of them.</summary>
    public bool Has(int column) => column == Item || column == Comment || column == Text || column == Answer || column == Section;

    /// <summary>Where one of some words stands among cells; -1 for nowhere.</summary>
    public static int Place(IReadOnlyList<string> cells, IReadOnlyList<string> words)
    {
        for (var place = 0; place < cells.Count; place++)
        {
            if (words.Contains(cells[place].Trim(), StringComparer.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The text of a cell; empty where there is none. An apostrophe that keeps spreadsheets from running a text is none of the text.</summary>
    public static string Cell(IReadOnlyList<string> cells, int place)
    {
        var cell = place >= 0 && place < cells.Count ? cells[place].Trim() : string.Empty;
        return cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
    }
}
