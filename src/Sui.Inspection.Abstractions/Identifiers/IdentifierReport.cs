using Sui.Inspection.Problems;

namespace Sui.Inspection.Identifiers;

/// <summary>What scanning a pack or a file gave.</summary>
/// <param name="Places">Where identifiers stand, by file, row and column; at most 10,000.</param>
/// <param name="Sure">How many places there are that are surely identifiers, those not listed included.</param>
/// <param name="Possible">How many places there are that are possibly identifiers, those not listed included.</param>
/// <param name="Problems">What could not be scanned.</param>
public sealed record IdentifierReport(
    IReadOnlyList<IdentifierPlace> Places, int Sure, int Possible, IReadOnlyList<Problem> Problems);
