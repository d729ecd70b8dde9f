using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// Tells rows of a table below people's answers, such as 'Yes | 31', from people: they have neither the date nor the outcome that the rows above have, and hardly anything else.
/// What a person's row lacks is said cell by cell.
/// </summary>
/// <param name="columns">The columns of a sheet of answers; filled while the headings are read. Empty for other sheets.</param>
internal sealed class AnswerRows(IReadOnlyList<SheetColumn> columns)
{
    private const int FewestRows = 3;
    private const int FewestColumns = 6;

    // Of a row that somebody began, more than a third is filled.
    private const int Share = 3;

    private int _people;

    /// <summary>Whether the row is one of a table.</summary>
    /// <param name="row">The row.</param>
    public bool IsTable(SheetRow row)
    {
        if (columns.Count < FewestColumns)
        {
            return false;
        }

        foreach (var column in columns)
        {
            if (column.Place >= 0 && IsStamp(column, row[column.Place]))
            {
                _people++;
                return false;
            }
        }

        var filled = row.Cells.Count(cell => !cell.IsBlank);
        return _people >= FewestRows && filled > 0 && filled * Share <= columns.Count && row.Cells.Any(cell => cell.Kind is CellKind.Number or CellKind.Error || LabelsCounts(cell));
    }

    private static bool IsStamp(SheetColumn column, SheetCell cell) => column.Name switch
    {
        "event_date" => cell.Kind == CellKind.Date || CellTexts.IsSerial(cell) || (cell.Kind == CellKind.Text && cell.Text.Any(char.IsAsciiDigit)),
        "outcome" => cell.Kind == CellKind.Text && column.Words?.Find(cell.Text) is not null,
        _ => false,
    };

    private static bool LabelsCounts(SheetCell cell) => cell.Kind == CellKind.Text
        && (cell.Text.EndsWith('%') || cell.Text.StartsWith("n =", StringComparison.OrdinalIgnoreCase) || cell.Text.StartsWith("n=", StringComparison.OrdinalIgnoreCase)
            || SheetWords.Fold(cell.Text) is "total" or "totals" or "cyfanswm" or "average" or "mean" or "cyfartaledd");
}
