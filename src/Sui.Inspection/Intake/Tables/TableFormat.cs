namespace Sui.Inspection.Intake.Tables;

/// <summary>How one file is read.</summary>
/// <param name="Columns">The columns it may have.</param>
/// <param name="ReadRow">Reads a row to an <see cref="Evidence.EvidenceItem"/> or an <see cref="Evidence.AbsenceRecord"/>; what could not be
/// read, after a problem, is null or the first of its terms.</param>
/// <param name="Warn">Reports warnings of a row that has no error, after the rules were applied to it; null for none.</param>
internal sealed record TableFormat(ColumnSet Columns, Func<TableRow, object> ReadRow, Action<TableRow>? Warn = null);
