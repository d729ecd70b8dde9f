using Sui.Inspection.Problems;

namespace Sui.Inspection.Identifiers;

/// <summary>What reading a list of names gave.</summary>
/// <param name="Names">The names that can be looked for, in the list's order.</param>
/// <param name="Problems">What is wrong with the list; never a name.</param>
public sealed record NamesReadResult(IReadOnlyList<string> Names, IReadOnlyList<Problem> Problems)
{
    /// <summary>How many names; never the names, so that no log prints them.</summary>
    public override string ToString() => $"{Names.Count} names, {Problems.Count} problems";
}
