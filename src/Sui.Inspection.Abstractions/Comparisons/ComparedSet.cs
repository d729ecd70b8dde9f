namespace Sui.Inspection.Comparisons;

/// <summary>Providers whose last inspections are by one framework and one rubric.</summary>
public sealed record ComparedSet
{
    /// <summary>The framework; several, by version, where versions are counted together.</summary>
    public required IReadOnlyList<DataIdentity> Frameworks { get; init; }

    /// <summary>The rubric; several, by version, where versions are counted together.</summary>
    public required IReadOnlyList<DataIdentity> Rubrics { get; init; }

    /// <summary>How many providers it has, 1 or more.</summary>
    public required int Providers { get; init; }

    /// <summary>The distributions over all of them; null where they are fewer than <see cref="ProviderComparison.LeastProviders"/>.</summary>
    public required ComparedResults? All { get; init; }

    /// <summary>The distributions by region, in the order of the names, the other regions last. Empty where no region can be shown. They add up to <see cref="All"/>.</summary>
    public required IReadOnlyList<ComparedRegion> Regions { get; init; }

    /// <summary>The names of the regions that were put together, ordered: those of too few providers, and as many more as it takes that subtraction tells nothing.</summary>
    public required IReadOnlyList<string> OtherRegions { get; init; }

    /// <summary>What changed since the inspections before.</summary>
    public required ComparedChange Change { get; init; }
}
