namespace Sui.Inspection.Intake.Tables;

/// <summary>How one file is read.</summary>
/// <param name="Columns">The columns it may have.</param>
/// <param name="ReadRow">Reads a row to an <see cref="Evidence.EvidenceItem"/> or an <see cref="Evidence.AbsenceRecord"/>; null,
/// after a problem, when the row has an error.</param>
internal sealed record TableFormat(ColumnSet Columns, Func<TableRow, object?> ReadRow);
