namespace Sui.Inspection.Imports;

/// <summary>What a file of answer patterns with a count held. The counts of <see cref="ImportCounts"/> are people all the same. Patterns have no ids: whoever
/// stands in the table twice was counted twice, unless whoever counted saw to it.</summary>
/// <param name="Rows">Rows of the file, each a pattern, 0 or more.</param>
public sealed record ImportedPatterns(long Rows);
