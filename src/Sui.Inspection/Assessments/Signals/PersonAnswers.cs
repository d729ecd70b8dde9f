using Sui.Inspection.Instruments;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>How answers count (method, section 4, 'Who counts').</summary>
internal static class PersonAnswers
{
    /// <summary>Whether an answer is valid, and whether it is favourable.</summary>
    public static (bool Valid, bool Favourable) Read(AnswerMeaning meaning, bool asksKnowledge) => meaning switch
    {
        AnswerMeaning.Favourable => (true, true),
        AnswerMeaning.NotFavourable or AnswerMeaning.Neutral => (true, false),
        AnswerMeaning.DoesNotKnow => (asksKnowledge, false),
        _ => (false, false),
    };
}
