namespace Sui.Inspection.Comparisons;

/// <summary>The distributions over the providers of a region.</summary>
/// <param name="Name">Its name; null for the regions put together, with the providers of none.</param>
/// <param name="Results">The distributions.</param>
public sealed record ComparedRegion(string? Name, ComparedResults Results);
