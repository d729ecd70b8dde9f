namespace Sui.Inspection;

/// <summary>Which version of a piece of data (framework, rubric, instrument) was used. Equality is by value.</summary>
/// <param name="Id">The data's id, such as <c>sui-ladder</c>.</param>
/// <param name="Version">The data's version, 1 or more.</param>
/// <param name="Sha256">The SHA-256 of the data's bytes, 64 lower-case hexadecimal digits.</param>
public sealed record DataVersion(string Id, int Version, string Sha256);
