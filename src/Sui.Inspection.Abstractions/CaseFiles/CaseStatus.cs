namespace Sui.Inspection.CaseFiles;

/// <summary>A case at a glance.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Origin">What checkpoints call its journal; no two journals have one.</param>
/// <param name="State">The state of its workflow.</param>
/// <param name="Entries">How many entries its journal has, 1 or more.</param>
/// <param name="Root">The root of the Merkle tree over them (RFC 6962), 64 hexadecimal digits.</param>
/// <param name="Held">How many items are held.</param>
/// <param name="Withdrawn">How many were withdrawn.</param>
/// <param name="Erased">How many were erased.</param>
public sealed record CaseStatus(string Id, string Origin, string State, long Entries, string Root, int Held, int Withdrawn, int Erased);
