namespace Sui.Inspection;

/// <summary>Which version of a piece of data (framework, rubric, instrument) something is. Equality is by value.</summary>
/// <param name="Id">The data's id, such as <c>sui-ladder</c>; the same in all its versions.</param>
/// <param name="Version">The data's version, 1 or more.</param>
public sealed record DataVersion(string Id, int Version);
