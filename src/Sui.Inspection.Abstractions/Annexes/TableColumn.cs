namespace Sui.Inspection.Annexes;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading, not empty.</param>
/// <param name="RelativeWidth">Its width against the other columns, above 0.</param>
/// <param name="Alignment">How its cells are aligned.</param>
public sealed record TableColumn(string Heading, double RelativeWidth = 1, CellAlignment Alignment = CellAlignment.Start);
