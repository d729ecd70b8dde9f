using System.Collections.Frozen;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Notes what is said of a sheet's cells and rows once it is known whether the sheet is read.</summary>
/// <param name="sheet">The sheet's name.</param>
/// <param name="columns">Its columns; filled while the headings are read.</param>
/// <param name="met">Where it is noted.</param>
internal sealed class SheetRemarks(string sheet, List<SheetColumn> columns, List<Action<WorkbookFaults>> met)
{
    private const int FewWords = 2;

    // What says of a row that it counts.
    private static readonly FrozenSet<string> No =
        FrozenSet.ToFrozenSet(["", "no", "n", "false", "0", "none", "never", "na", "naddo", "nage", "nac oes", "nac ydy", "ddim", "anghywir"], StringComparer.Ordinal);

    private readonly HashSet<int> _unheaded = [];
    private readonly SortedDictionary<int, List<int>> _markedOut = [];
    private readonly Dictionary<int, bool> _marksOut = [];
    private readonly List<bool> _headed = [];
    private int _test;
    private int _examples;

    /// <summary>Notes what only shows behind the rows.</summary>
    /// <param name="merged">The ranges that are merged.</param>
    /// <param name="headings">The number of the row of headings.</param>
    /// <param name="elsewhere">How many rows are those of another sheet.</param>
    /// <param name="all">How many rows there are.</param>
    public void Behind(IReadOnlyList<CellRange> merged, int headings, int elsewhere, int all)
    {
        foreach (var range in merged.Where(range => range.LastColumn > range.FirstColumn && range.LastRow >= headings
            && columns.Exists(column => column.Place > range.FirstColumn && column.Place <= range.LastColumn || column.Place == range.FirstColumn)))
        {
            met.Add(faults => faults.MergedAcross(new CellPlace(sheet, range.FirstRow, range.FirstColumn)));
        }

        foreach (var (place, rows) in _markedOut)
        {
            met.Add(faults => faults.RowsMarkedOut(new CellPlace(sheet, rows[0], place), rows));
        }

        if (elsewhere > 0)
        {
            met.Add(faults => faults.RowsOfAnotherSheet(sheet, elsewhere, all));
        }
    }

    /// <summary>Notes what is wrong with a cell.</summary>
    public void Cell(SheetRow row, SheetColumn column, SheetCell cell)
    {
        if (column.Type is ColumnType.Text or ColumnType.Id)
        {
            Test(row, column.Place, column.Heading, cell, isNote: column is { Type: ColumnType.Text, Heading: null }, isId: column.Type == ColumnType.Id);
        }

        if (cell.Kind == CellKind.Error)
        {
            var place = new CellPlace(sheet, row.Number, column.Place, column.Heading);
            met.Add(faults => faults.FormulaError(place));
        }
        else if (column.Type == ColumnType.Date && CellTexts.IsSerial(cell))
        {
            var place = new CellPlace(sheet, row.Number, column.Place, column.Heading);
            met.Add(faults => faults.Serial(place));
        }
    }

    /// <summary>Notes a cell below a heading of somebody's own, such as 'Withdrawn?', that says that its row is not to count.</summary>
    public void MarkedOut(SheetRow row, SheetColumn column, SheetCell cell)
    {
        if (column is { Heading: null, Place: >= 0 } && !cell.IsBlank && MarksOut(column) && !No.Contains(TestWords.Fold(cell.Text)))
        {
            (_markedOut.TryGetValue(column.Place, out var rows) ? rows : _markedOut[column.Place] = []).Add(row.Number);
        }
    }

    // Of a heading once, not of each cell below it.
    private bool MarksOut(SheetColumn column) => _marksOut.TryGetValue(column.Place, out var marks) ? marks : _marksOut[column.Place] = NamesMarks(column);

    // 'Excluded' and 'withdrew consent', and not 'excluded from school'.
    private static bool NamesMarks(SheetColumn column) => column.Name.Length <= TestWords.Longest && TestWords.Fold(column.Name) is var words && LeftOutWords.Are(words)
        && (words.Count(' ') < FewWords || words.StartsWith("do not ", StringComparison.Ordinal) || words.StartsWith("not to ", StringComparison.Ordinal));

    /// <summary>Notes what stands in columns without a heading, once for each.</summary>
    public void BesideColumns(SheetRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].IsBlank || IsHeaded(column))
            {
                continue;
            }

            Test(row, column, null, row.Cells[column], isNote: true);
            if (_unheaded.Add(column))
            {
                var place = new CellPlace(sheet, row.Number, column, null);
                met.Add(faults => faults.NoHeading(place));
            }
        }
    }

    // Of each place once, not of each cell.
    private bool IsHeaded(int place)
    {
        for (var next = _headed.Count; next <= place; next++)
        {
            _headed.Add(columns.Exists(column => column.Place == next));
        }

        return _headed[place];
    }

    /// <summary>Notes an example that somebody changed. The one that is there from the start needs no words; what stands in columns that nobody reads is none of its
    /// own.</summary>
    public void Example(SheetRow row)
    {
        if (_examples++ > 0 || columns.Exists(column => column.Heading is not null && IsOwn(row[column.Place])))
        {
            met.Add(faults => faults.ExampleChanged(new CellPlace(sheet, row.Number)));
        }
    }

    // Once for each row. What stands below a heading of one's own, or none, is a note on the row.
    private void Test(SheetRow row, int column, string? heading, SheetCell cell, bool isNote, bool isId = false)
    {
        if (cell.Kind != CellKind.Text || _test == row.Number)
        {
            return;
        }

        var isTest = isId ? TestWords.AreId(cell.Text) : TestWords.Are(cell.Text);
        if (isTest || (isNote && cell.Text.Length <= TestWords.Longest && LeftOutWords.Are(TestWords.Fold(cell.Text))))
        {
            _test = row.Number;
            var place = new CellPlace(sheet, row.Number, column < 0 ? null : column, heading);
            met.Add(faults => faults.LikelyTest(place, isTest));
        }
    }

    private static bool IsOwn(SheetCell cell) => !cell.IsBlank && !WorkbookScan.IsMark(cell) && !ExampleWords.Has(cell.Text);
}
