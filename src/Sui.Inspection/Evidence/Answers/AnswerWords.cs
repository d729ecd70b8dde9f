using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>How an answer to a question that was not to be asked is spoken of.</summary>
internal static class AnswerWords
{
    public const string NotAsked = "An earlier answer says that this question was not to be asked; the answer was left out.";

    public const string NotAskedAction = "Correct the earlier answer, or empty the cell.";

    public const string WithoutInterview = "A person who declined or was not reached has an answer.";

    public const string WithoutInterviewExpected = "An empty cell, not_asked or not_applicable.";

    public const string WithoutInterviewAction = "Correct the outcome, or empty the cell.";

    /// <summary>When the question would have been asked.</summary>
    public static string NotAskedExpected(Question question) => "An empty cell or not_asked, unless " + string.Join(
        " and ", question.Relevance.Select(one => $"{one.QuestionId} is {string.Join(" or ", one.AnyOf)}")) + ".";
}
