using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>The words for what instruments say.</summary>
internal static class InstrumentWords
{
    /// <summary>Whole minutes, rounded up: a conversation that is planned too short is broken off.</summary>
    /// <param name="seconds">The time in seconds.</param>
    public static int Minutes(int seconds) => (seconds + 59) / 60;

    /// <summary>The criteria that an instrument speaks to, in the rubric's order; those that the rubric does not have come last.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="rubric">The rubric.</param>
    public static IReadOnlyList<string> Criteria(Instrument instrument, Rubric rubric)
    {
        var order = rubric.Criteria.Select((criterion, index) => (criterion.Id, index)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. instrument.Questions.SelectMany(question => question.Criteria).Distinct(StringComparer.Ordinal)
                .OrderBy(id => order.GetValueOrDefault(id, int.MaxValue)).ThenBy(id => id, StringComparer.Ordinal),
        ];
    }

    /// <summary>How a question is answered.</summary>
    /// <param name="question">The question.</param>
    public static string Answered(Question question) => question.Scale switch
    {
        AnswerScale.Text => "in the person's own words",
        AnswerScale.YesPartlyNo when question.Options.Any(option => option.Meaning == AnswerMeaning.Neutral) => "yes, partly or no",
        AnswerScale.YesPartlyNo => "yes or no",
        AnswerScale.Agreement => "how far the person agrees",
        AnswerScale.SingleChoice => "one answer",
        AnswerScale.MultipleChoice => "any number of answers",
        AnswerScale.Number => "a number",
        _ => "a day",
    };

    /// <summary>A range of numbers.</summary>
    /// <param name="range">The range.</param>
    public static string Of(NumberRange range) => (range.From, range.To) switch
    {
        ({ } from, { } to) => $"{Text(from)} to {Text(to)}",
        ({ } from, null) => $"{Text(from)} or more",
        (null, { } to) => $"{Text(to)} or less",
        _ => "any number",
    };

    /// <summary>What an option counts as; null where nothing counts it.</summary>
    /// <param name="option">The option.</param>
    /// <param name="question">Its question.</param>
    public static string? Counts(AnswerOption option, Question question) => (question, option.Meaning) switch
    {
        ({ Consent: not null }, AnswerMeaning.Favourable) => "given",
        ({ Consent: not null }, AnswerMeaning.NotFavourable) => "refused",
        ({ Criteria.Count: 0 }, _) => null,
        (_, AnswerMeaning.Favourable) => "favourable",
        (_, AnswerMeaning.NotFavourable or AnswerMeaning.Neutral) => "not favourable",
        (_, AnswerMeaning.DoesNotKnow) => question.AsksKnowledge ? "not favourable: it asks what people know or recall" : "left out",
        _ => "left out",
    };

    /// <summary>The consent that a question records.</summary>
    /// <param name="consent">The consent.</param>
    public static string Of(ConsentKind consent) => consent switch
    {
        ConsentKind.Quote => "the consent to be quoted",
        ConsentKind.ContactAgain => "the consent to be contacted again",
        _ => "the consent to be sent the result",
    };

    /// <summary>When a question is asked; null for always.</summary>
    /// <param name="question">The question.</param>
    /// <param name="instrument">Its instrument.</param>
    public static string? When(Question question, Instrument instrument)
    {
        var conditions = question.Relevance
            .Select(condition => $"{condition.QuestionId} is {Words.Or(condition.AnyOf)}")
            .ToList();
        if (conditions.Count == 0 && question.AskedOf == AskedOf.ThoseWhoTookPart)
        {
            conditions.Add(instrument.TookPartQuestion is { } gate ? $"{gate} is not no" : "the person took part");
        }

        return conditions.Count == 0 ? null : "only if " + string.Join(", and ", conditions);
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
