namespace Sui.Inspection.Comparisons;

/// <summary>How many providers changed how. The counts of rungs add up to <see cref="Providers"/>.</summary>
public sealed record ChangeCounts
{
    /// <summary>How many providers are counted, at least <see cref="ProviderComparison.LeastProviders"/>.</summary>
    public required int Providers { get; init; }

    /// <summary>On a higher rung than before.</summary>
    public required int Up { get; init; }

    /// <summary>On the same rung.</summary>
    public required int Same { get; init; }

    /// <summary>On a lower rung.</summary>
    public required int Down { get; init; }

    /// <summary>Without a rung at one of the two inspections or at both: no rung reached is not a rung below the lowest.</summary>
    public required int NotPlaced { get; init; }

    /// <summary>Of how many one rung was decided and moderated, and the other is the one that the evidence gives.</summary>
    public required int MixedBasis { get; init; }

    /// <summary>The criteria that both inspections of every pair have, in the order of the newest rubric.</summary>
    public required IReadOnlyList<CriterionChange> Criteria { get; init; }
}
