using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What a change wrote, once it is durable.</summary>
/// <param name="FirstSequence">The number of its first entry in the journal, from 1.</param>
/// <param name="LastSequence">The number of its last entry.</param>
/// <param name="Items">The ids of the items that it added, in their order; empty where it added none.</param>
public sealed record CaseChange(long FirstSequence, long LastSequence, IReadOnlyList<string> Items)
{
    /// <summary>Whether nothing was written, since the very change was made before: the numbers are those of its entries.</summary>
    public bool IsFormer { get; init; }

    /// <summary>What is left to do or to be seen although the change is durable: words that were erased and still stand in the file, since another process has it
    /// open (SUI7330, an error); words that stand in entries themselves and are hidden (SUI7350); what comes in of which something was erased before (SUI7025, a warning);
    /// problems of a row that was added, as warnings. Empty for nothing.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
