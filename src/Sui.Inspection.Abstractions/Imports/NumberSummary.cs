namespace Sui.Inspection.Imports;

/// <summary>Numbers that were answered. Equality is by value.</summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="Sum">Their sum; each number is rounded to nine decimals first, so that the order of rows changes no digit.</param>
/// <param name="Smallest">The smallest.</param>
/// <param name="Largest">The largest.</param>
public sealed record NumberSummary(long Count, decimal Sum, decimal Smallest, decimal Largest);
