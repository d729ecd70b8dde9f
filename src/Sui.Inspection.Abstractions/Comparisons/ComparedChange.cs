namespace Sui.Inspection.Comparisons;

/// <summary>What changed between the last two inspections of providers.</summary>
public sealed record ComparedChange
{
    /// <summary>How many providers have two inspections by measures that are counted together.</summary>
    public required int Pairs { get; init; }

    /// <summary>How many were inspected before by another framework or rubric, which is not compared.</summary>
    public required int OtherMeasure { get; init; }

    /// <summary>The changes over all pairs; null where they are fewer than <see cref="ProviderComparison.LeastProviders"/>.</summary>
    public required ChangeCounts? All { get; init; }

    /// <summary>The changes by region, as <see cref="ComparedSet.Regions"/>; which regions are put together follows from the pairs.</summary>
    public required IReadOnlyList<RegionChange> Regions { get; init; }
}
