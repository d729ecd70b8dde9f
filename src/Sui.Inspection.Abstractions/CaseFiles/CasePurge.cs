namespace Sui.Inspection.CaseFiles;

/// <summary>What purging gave, or would give.</summary>
/// <param name="Change">What was written; null where nothing was.</param>
/// <param name="Counts">How much, by kind.</param>
public sealed record CasePurge(CaseChange? Change, IReadOnlyList<CasePurgeCount> Counts)
{
    /// <summary>How many comments, answers, dissents and reasons, parts of the pack's decision, rows of kinds without days, and roles, names and reasons of entries held words that go, and go with them,
    /// lose them or are hidden.</summary>
    public int Quoting { get; init; }
}
