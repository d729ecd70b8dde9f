using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What merging gave.</summary>
/// <param name="File">The case file that was made, open.</param>
/// <param name="Shared">How many entries both copies begin with.</param>
/// <param name="Carried">How many entries of the other copy were carried over; 0 where one copy holds all that the other does.</param>
public sealed record CaseMerge(ICaseFile File, long Shared, int Carried)
{
    /// <summary>How many items of either copy were erased since they are or hold words of a quotation that the other copy withdrew.</summary>
    public int Erased { get; init; }

    /// <summary>What is to be seen of the merged case, as warnings: that it is published and its annex would be a draft now (SUI7237); rows that hold
    /// words which one copy erased in a row of another id, or attachments with the bytes of an erased one (SUI7329), or that words which one copy purged were taken out of again (SUI7346). Empty for nothing.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
