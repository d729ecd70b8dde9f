namespace Sui.Inspection.CaseFiles;

/// <summary>What a change wrote, once it is durable.</summary>
/// <param name="FirstSequence">The number of its first entry in the journal, from 1.</param>
/// <param name="LastSequence">The number of its last entry.</param>
/// <param name="Items">The ids of the items that it added, in their order; empty where it added none.</param>
public sealed record CaseChange(long FirstSequence, long LastSequence, IReadOnlyList<string> Items);
