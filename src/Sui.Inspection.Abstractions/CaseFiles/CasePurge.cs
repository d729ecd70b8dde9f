namespace Sui.Inspection.CaseFiles;

/// <summary>What purging gave, or would give.</summary>
/// <param name="Change">What was written; null where nothing was.</param>
/// <param name="Counts">How much, by kind.</param>
public sealed record CasePurge(CaseChange? Change, IReadOnlyList<CasePurgeCount> Counts);
