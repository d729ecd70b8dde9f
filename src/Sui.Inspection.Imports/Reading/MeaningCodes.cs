using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Turns the words of a mapping's vocabulary into codes.</summary>
internal static class MeaningCodes
{
    /// <summary>The absence that a word stands for; null when it is none.</summary>
    public static AnswerState? Absence(string meaning) => meaning switch
    {
        "not_applicable" => AnswerState.NotApplicable,
        "not_asked" => AnswerState.NotAsked,
        "prefer_not_to_say" => AnswerState.PreferredNotToSay,
        Meanings.Blank => AnswerState.Missing,
        _ => null,
    };

    /// <summary>What a word means in answer to a question.</summary>
    /// <param name="question">The question; an option of its own goes before an absence of the same name.</param>
    /// <param name="meaning">The word.</param>
    public static AnswerCode OfAnswer(Question question, string meaning)
    {
        for (var option = 0; option < question.Options.Count; option++)
        {
            if (string.Equals(question.Options[option].Code, meaning, StringComparison.OrdinalIgnoreCase))
            {
                return AnswerCode.Of(option);
            }
        }

        return new AnswerCode(Absence(meaning) ?? AnswerState.NotUnderstood);
    }

    /// <summary>What a word means in the column of one option.</summary>
    public static AnswerCode OfOption(string meaning) => meaning switch
    {
        Meanings.Chosen => AnswerCode.Of(0),
        Meanings.NotChosen => new AnswerCode(AnswerState.NoneChosen),
        _ => new AnswerCode(Absence(meaning) ?? AnswerState.NotUnderstood),
    };

    /// <summary>What a word means as a status; a blank says nothing against the response.</summary>
    public static RowStanding? OfStatus(string meaning) => meaning switch
    {
        "completed" or Meanings.Blank => RowStanding.Completed,
        "partial" => RowStanding.Partial,
        "not_reached" => RowStanding.NotReached,
        "declined" => RowStanding.Declined,
        "disqualified" => RowStanding.Disqualified,
        "rejected" => RowStanding.Rejected,
        "test" => RowStanding.Test,
        _ => null,
    };
}
