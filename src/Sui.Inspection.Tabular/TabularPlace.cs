namespace Sui.Inspection.Tabular;

/// <summary>Where in a file something lies; what is unknown is null. Equality is by value.</summary>
/// <param name="Row">The row as a spreadsheet shows it, from 1; null for the whole file.</param>
/// <param name="Line">The physical line on which the row starts, from 1; null when unknown.</param>
/// <param name="Column">The column as a spreadsheet shows it: A, B … Z, AA; null for a whole row.</param>
public sealed record TabularPlace(int? Row = null, int? Line = null, string? Column = null)
{
    /// <summary>The whole file.</summary>
    public static TabularPlace File { get; } = new();
}
