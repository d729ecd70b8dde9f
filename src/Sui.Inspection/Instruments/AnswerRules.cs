namespace Sui.Inspection.Instruments;

/// <summary>Which questions are counted, and which answers stand alone.</summary>
internal static class AnswerRules
{
    /// <summary>The code of 'none of these': of a multiple choice, it stands alone.</summary>
    public const string None = "none";

    /// <summary>The codes that evidence files accept for every question, with what they mean there (docs/evidence-pack.md).</summary>
    public static IReadOnlyList<(string Code, AnswerMeaning Meaning)> Universal { get; } =
    [
        ("not_applicable", AnswerMeaning.NotApplicable),
        ("not_asked", AnswerMeaning.NotAsked),
        ("prefer_not_to_say", AnswerMeaning.PreferredNotToSay),
    ];

    /// <summary>Whether answers to the question can count: options, or numbers of which some are favourable. Text and days never do,
    /// whatever criteria the findings coded from them may speak to.</summary>
    /// <param name="question">The question.</param>
    public static bool IsScored(Question question) => question.Criteria.Count > 0 && question.Scale switch
    {
        AnswerScale.Text or AnswerScale.Date => false,
        AnswerScale.Number => question.Favourable is not null,
        _ => question.Options.Count > 0,
    };

    /// <summary>Whether an option of a multiple choice excludes all others: ways to say that none of them fits.</summary>
    /// <param name="option">The option.</param>
    public static bool StandsAlone(AnswerOption option) =>
        string.Equals(option.Code, None, StringComparison.Ordinal)
        || option.Meaning is AnswerMeaning.DoesNotKnow or AnswerMeaning.PreferredNotToSay or AnswerMeaning.NotApplicable;

    /// <summary>What several answers mean together (see <see cref="Question.Options"/>); Neutral when none decides.</summary>
    /// <param name="meanings">What each of them means, at least one.</param>
    public static AnswerMeaning Together(IReadOnlyCollection<AnswerMeaning> meanings) =>
        meanings.Contains(AnswerMeaning.Favourable) ? AnswerMeaning.Favourable
        : meanings.Contains(AnswerMeaning.NotFavourable) ? AnswerMeaning.NotFavourable
        : meanings.Contains(AnswerMeaning.Neutral) ? AnswerMeaning.Neutral
        : meanings.First();
}
