namespace Sui.Inspection.Annexes;

/// <summary>One share in a figure of shares with their intervals.</summary>
public sealed record IntervalRow
{
    /// <summary>What it is the share of, short.</summary>
    public required string Label { get; init; }

    /// <summary>What stands at the end of the row, such as the counts.</summary>
    public required string Note { get; init; }

    /// <summary>The share, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The lower end of the interval, from 0 to <see cref="Share"/>.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end of the interval, from <see cref="Share"/> to 1.</summary>
    public required double High { get; init; }

    /// <summary>The share that is asked for, from 0 to 1; null for none.</summary>
    public required double? Bar { get; init; }
}
