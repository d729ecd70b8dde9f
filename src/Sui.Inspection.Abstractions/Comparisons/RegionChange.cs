namespace Sui.Inspection.Comparisons;

/// <summary>What changed for the providers of a region.</summary>
/// <param name="Name">Its name; null for the regions put together, with the providers of none.</param>
/// <param name="Counts">The changes.</param>
public sealed record RegionChange(string? Name, ChangeCounts Counts);
