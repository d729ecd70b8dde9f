using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A source and an experience.</summary>
/// <param name="Source">The source.</param>
/// <param name="Experience">The experience.</param>
/// <param name="People">How many people were coded; null where that is hidden.</param>
internal sealed record ThemeColumn(string Source, Experience Experience, int? People);
