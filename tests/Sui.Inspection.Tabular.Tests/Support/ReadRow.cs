namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>A row as it was read.</summary>
internal sealed record ReadRow(string? Sheet, int Row, int Line, string[] Texts, CellKind[] Kinds);
