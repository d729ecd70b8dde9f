namespace Sui.Inspection;

/// <summary>
/// What a piece of data (framework, rubric, instrument) is: its version, and the hash of what it says. The library computes the hash
/// from the content; nothing that a caller sets decides it. Equality is by value.
/// </summary>
/// <param name="Id">The data's id, such as <c>sui-ladder</c>.</param>
/// <param name="Version">The data's version, 1 or more.</param>
/// <param name="Sha256">The SHA-256 of the data's canonical JSON (docs/contracts.md), 64 lower-case hexadecimal digits.</param>
public sealed record DataIdentity(string Id, int Version, string Sha256);
