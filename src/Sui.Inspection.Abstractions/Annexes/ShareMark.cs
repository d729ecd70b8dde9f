namespace Sui.Inspection.Annexes;

/// <summary>A share with its interval, drawn in a cell of a table on a scale from 0 to 1. The row's other cells give the same numbers in text, so
/// that it is decoration for those who do not see it.</summary>
public sealed record ShareMark
{
    /// <summary>The share, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The lower end of its interval, from 0 to <see cref="Share"/>.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end of its interval, from <see cref="Share"/> to 1.</summary>
    public required double High { get; init; }

    /// <summary>The bar to compare with, from 0 to 1; null for none.</summary>
    public double? Bar { get; init; }
}
