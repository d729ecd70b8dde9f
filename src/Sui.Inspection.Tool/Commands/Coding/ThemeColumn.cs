using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>A source and an experience. A number that is hidden is null.</summary>
/// <param name="Source">The source.</param>
/// <param name="Experience">The experience.</param>
/// <param name="People">How many people were coded: of each one excerpt or more.</param>
/// <param name="OfPeople">How many people there are in the excerpts.</param>
/// <param name="Coded">How many excerpts are coded.</param>
/// <param name="Excerpts">How many excerpts there are.</param>
internal sealed record ThemeColumn(string Source, Experience Experience, int? People, int? OfPeople, int? Coded, int? Excerpts);
