namespace Sui.Inspection.Intake.Tables;

/// <summary>A column that a kind of file may have.</summary>
/// <param name="Ordinal">Its place in its <see cref="ColumnSet"/>, from 0; not its place in any file.</param>
/// <param name="Name">Its name in the header, read without regard to case.</param>
/// <param name="Required">Whether the header must name it.</param>
internal sealed record Column(int Ordinal, string Name, bool Required);
