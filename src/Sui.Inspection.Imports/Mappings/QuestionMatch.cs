using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>A question that a column could answer. Equality is by value.</summary>
/// <param name="Question">The question.</param>
/// <param name="Option">The option that the column stands for; null where it answers the question as a whole.</param>
/// <param name="Strength">What ties the two.</param>
/// <param name="Why">The same in a sentence.</param>
internal sealed record QuestionMatch(Question Question, AnswerOption? Option, MatchStrength Strength, string Why)
{
    /// <summary>Whether the column is one of several over which the answer to the whole question is spread, by a number.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the two are tied by more than the question's own id or text says, so that somebody has to confirm it.</summary>
    public bool IsLikely => Strength < MatchStrength.Text;
}
