using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What verifying a case file gave.</summary>
/// <param name="Entries">How many entries of the journal were looked at.</param>
/// <param name="Root">The root of the Merkle tree over them (RFC 6962), 64 hexadecimal digits.</param>
/// <param name="Problems">What does not hold, with permanent codes SUI7100 to SUI7199, naming entries and rows; at most 1,000.</param>
public sealed record CaseVerification(long Entries, string Root, IReadOnlyList<Problem> Problems)
{
    /// <summary>What holds and is to be looked at all the same, as warnings: entries that are dated more than five minutes before one that stands before them (SUI7109); at most 1,000.</summary>
    public IReadOnlyList<Problem> Notices { get; init; } = [];
}
