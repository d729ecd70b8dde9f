namespace Sui.Inspection.Analysis;

/// <summary>The shares of the groups of one characteristic, before and after weighting. Equality is by value of its parts.</summary>
public sealed record RakingMargin
{
    /// <summary>The characteristic's name.</summary>
    public required string Name { get; init; }

    /// <summary>Why it was not raked; null where it was.</summary>
    public required NotComputed? NotRaked { get; init; }

    /// <summary>How many people have a known group, 0 or more.</summary>
    public required int Known { get; init; }

    /// <summary>The target of each group, 0 to 1, scaled to add up to 1.</summary>
    public required IReadOnlyList<double> Targets { get; init; }

    /// <summary>Each group's share of those known, unweighted, 0 to 1; all 0 where nobody is.</summary>
    public required IReadOnlyList<double> Unweighted { get; init; }

    /// <summary>Each group's share of those known with the weights, 0 to 1; all 0 where nobody is.</summary>
    public required IReadOnlyList<double> Weighted { get; init; }

    /// <summary>The largest difference between a weighted share and its target, 0 to 1.</summary>
    public double LargestError => Targets.Zip(Weighted, (target, share) => Math.Abs(share - target)).Max();
}
