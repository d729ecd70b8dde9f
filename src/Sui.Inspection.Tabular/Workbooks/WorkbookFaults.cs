
namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What can be wrong in a workbook, in words. Sheets are named by their number, since names may be names of people.</summary>
internal sealed class WorkbookFaults
{
    private const string SaveAgain = "Open it in a spreadsheet program and save it as .xlsx again.";

    private readonly TabularLimits _limits;
    private readonly SheetFaults _problems;
    private readonly CellFaultWords _cells;
    private bool _order;
    private int _row;

    /// <summary>Sets up the reporting.</summary>
    public WorkbookFaults(ITabularFaults problems, TabularLimits limits)
    {
        _limits = limits;
        _problems = new SheetFaults(problems);
        _cells = new CellFaultWords(_problems, limits);
    }

    /// <summary>The number of the sheet in hand, from 1, hidden ones counted; 0 for the workbook as a whole.</summary>
    public int Sheet
    {
        get => _problems.Sheet;
        private set => _problems.Sheet = value;
    }

    /// <summary>Goes to a sheet.</summary>
    public void Start(int sheet)
    {
        Sheet = sheet;
        _order = false;
        _row = 0;
    }

    /// <summary>Reports what a whole workbook, or the rest of a sheet, is refused for.</summary>
    /// <param name="code">The code.</param>
    /// <param name="row">The last row read; 0 when none was.</param>
    public void Refused(string code, int row)
    {
        var (message, expected, action) = Refusals.Words(code, _limits);
        _problems.Error(code, At(row), $"{Where}{message} {(row > 0 ? "What follows this row" : Sheet > 0 ? "The sheet" : "It")} was not read.", expected, action);
    }

    /// <summary>Reports hidden sheets.</summary>
    public void SheetsHidden(int count) => _problems.Warning(
        TabularCodes.SheetsHidden, At(0), $"The workbook has {Amounts.Count(count, "hidden sheet")}; hidden sheets were not read.",
        "What is to be read on visible sheets.", "Show the sheets that belong to the return, and delete the others.");

    /// <summary>Reports hidden rows, once a sheet.</summary>
    /// <param name="row">The first of them.</param>
    /// <param name="count">How many there are that are not blank.</param>
    public void RowsHidden(int row, int count) => _problems.Warning(
        TabularCodes.RowsHidden, At(row),
        $"{Where}{Amounts.Count(count, "row")} {(count == 1 ? "is" : "are")} hidden, by a filter or by hand, here first; "
            + $"{(count == 1 ? "it was" : "they were")} read like all others.",
        "Rows that everybody sees.", "Nothing, where they belong to the answers; otherwise delete them.");

    /// <summary>Reports macros.</summary>
    public void Macros() => _problems.Warning(
        TabularCodes.Macros, At(0), "The workbook has macros; they were not run, and the cells were read.",
        "A workbook without macros.", "Save it as .xlsx, and ask whoever sent it why it has macros.");

    /// <summary>Reports links to other workbooks.</summary>
    public void ExternalLinks() => _problems.Warning(
        TabularCodes.ExternalLinks, At(0), "The workbook has links to other workbooks; they were not followed, and the values last saved were read.",
        "A workbook with all its values in it.", "Check that the values are up to date, or replace the formulas by their values.");

    /// <summary>Reports a sheet that is listed and not there.</summary>
    public void SheetMissing() => _problems.Error(
        TabularCodes.SheetMissing, At(0), $"{Where}The sheet is listed and not there.", "Every sheet that is listed.", SaveAgain);

    /// <summary>Reports rows that are not in ascending order, once a sheet.</summary>
    public void RowOrder(int row)
    {
        if (!_order)
        {
            _order = true;
            _problems.Warning(
                TabularCodes.RowOrder, At(row),
                $"{Where}The numbers of the rows do not ascend; from here on rows were numbered as they come.",
                "Rows in ascending order.", SaveAgain);
        }
    }

    /// <summary>Reports rows beyond the limit.</summary>
    public void TooManyRows(int row) => _problems.Error(
        TabularCodes.TooManyRows, At(row), $"{Where}The sheet has too many rows; this one and what follows it were not read.",
        $"At most {Amounts.Number(Math.Min(_limits.Rows, CellReference.MostRows))} rows.", "Divide the sheet into several.");

    /// <summary>Reports a row that takes up too much memory.</summary>
    public void RowTooLong(int row) => _problems.Error(
        TabularCodes.RowTooLong, At(row), $"{Where}The row is too long; the cells that are too many were left out.",
        $"Rows of at most {Amounts.Size(_limits.RecordBytes)}.", "Shorten the texts, or divide the row.");

    /// <summary>Reports a cell beyond the last column, or with a place that is none; once a row.</summary>
    public void CellPlace(int row)
    {
        if (_row != row)
        {
            _row = row;
            _problems.Error(
                TabularCodes.CellPlace, At(row), $"{Where}A cell of the row is outside the columns that there can be; it was left out.",
                $"At most {Amounts.Number(Math.Min(_limits.Columns, CellReference.MostColumns))} columns.", SaveAgain);
        }
    }

    /// <summary>Reports a value that does not fit its type.</summary>
    public void CellValue(int row, int column) => _problems.Error(
        TabularCodes.CellValue, At(row) with { Column = Tabular.CellText.ColumnName(column) },
        $"{Where}The cell's value does not fit its type; it was left out.", "A number, a date or a text, stored as such.", SaveAgain, column);

    /// <summary>Reports a formula without a value.</summary>
    public void FormulaWithoutValue(int row, int column) => _problems.Error(
        TabularCodes.FormulaWithoutValue, At(row) with { Column = Tabular.CellText.ColumnName(column) },
        $"{Where}The cell holds a formula whose value was not saved; it was left out.", "A value, or a formula with the value that it had when it was saved.",
        "Open the workbook in a spreadsheet program, save it there, and read it again.", column);

    /// <summary>Reports a text with a fault.</summary>
    public void CellText(int row, int column, TextFault fault)
    {
        var place = At(row) with { Column = Tabular.CellText.ColumnName(column) };
        if (fault == TextFault.TooLong)
        {
            _cells.TooLong(place, column);
        }
        else
        {
            _cells.Controls(place, column);
        }
    }

    private string Where => Sheet == 0 ? string.Empty : $"Sheet {Amounts.Number(Sheet)}: ";

    private TabularPlace At(int row) => new(row == 0 ? null : row);

    // Every fault says of which sheet it is.
    private sealed class SheetFaults(ITabularFaults problems) : ITabularFaults
    {
        public int Sheet { get; set; }

        public void Report(TabularFault fault) => problems.Report(Sheet == 0 ? fault : fault with { Sheet = Sheet });
    }
}
