namespace Sui.Inspection.Robustness.Resampling;

/// <summary>All that a person adds to the proportions, and how many people of a stratum add the same.</summary>
/// <param name="Parts">The parts, ordered by proportion.</param>
/// <param name="Count">How many people; of a tally with shares it need not be whole.</param>
internal sealed record AnswerPattern(IReadOnlyList<AnswerPart> Parts, double Count);
