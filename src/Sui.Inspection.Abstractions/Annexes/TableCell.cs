namespace Sui.Inspection.Annexes;

/// <summary>A cell of a table.</summary>
/// <param name="Runs">Its text; empty for an empty cell.</param>
public sealed record TableCell(IReadOnlyList<TextRun> Runs)
{
    /// <summary>A share drawn in the cell, below its text where it has any; null for none.</summary>
    public ShareMark? Mark { get; init; }

    /// <summary>A cell of plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TableCell(string text) => new([new TextRun(text)]);
}
