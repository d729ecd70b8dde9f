namespace Sui.Inspection.Imports;

/// <summary>A word of an export and how often it stands in the rows that were looked at. Equality is by value.</summary>
/// <param name="Word">The word as it stands.</param>
/// <param name="Count">How often, 1 or more.</param>
public sealed record WordCount(string Word, int Count);
