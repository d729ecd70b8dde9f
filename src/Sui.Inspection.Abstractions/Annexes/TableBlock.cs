namespace Sui.Inspection.Annexes;

/// <summary>A table of data. The first cell of each row names the row.</summary>
/// <param name="Caption">What the table shows, not empty.</param>
/// <param name="Columns">Its columns, one or more.</param>
/// <param name="Rows">Its rows, each with as many cells as there are columns.</param>
public sealed record TableBlock(
    string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows) : AnnexBlock;
