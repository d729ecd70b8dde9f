using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>What is said in answer to a question.</summary>
/// <param name="Meaning">What it means for the count.</param>
/// <param name="Value">The answer in the form of <see cref="Response.Values"/>; null for none.</param>
internal readonly record struct Answer(AnswerMeaning Meaning, string? Value)
{
    /// <summary>No answer is recorded.</summary>
    public static readonly Answer Missing = new(AnswerMeaning.Missing, null);

    /// <summary>The question was not put.</summary>
    public static readonly Answer NotAsked = new(AnswerMeaning.NotAsked, null);

    /// <summary>Whether something was answered: all but the ways to say that there is no answer.</summary>
    public bool IsGiven => Gives(Meaning);

    /// <summary>Whether a meaning is that of something answered.</summary>
    public static bool Gives(AnswerMeaning meaning) =>
        meaning is not (AnswerMeaning.Missing or AnswerMeaning.NotAsked or AnswerMeaning.NotApplicable);
}
