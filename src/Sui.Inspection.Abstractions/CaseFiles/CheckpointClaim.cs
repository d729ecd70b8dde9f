namespace Sui.Inspection.CaseFiles;

/// <summary>A checkpoint whose signature was checked: what its signer saw of a journal.</summary>
/// <param name="Origin">What it calls the journal.</param>
/// <param name="Size">How many entries the journal had.</param>
/// <param name="Root">The root of the Merkle tree over them (RFC 6962), 64 lower-case hexadecimal digits.</param>
public sealed record CheckpointClaim(string Origin, long Size, string Root);
