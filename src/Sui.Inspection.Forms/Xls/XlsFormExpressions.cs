using System.Globalization;

using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Xls;

/// <summary>Conditions and constraints in the expressions of XLSForm. <c>selected</c> serves questions of one answer and of several.</summary>
internal sealed class XlsFormExpressions(XlsFormChoices choices, IReadOnlyDictionary<string, string> names)
{
    /// <summary>When a question is asked; empty for always.</summary>
    public string Relevant(IReadOnlyList<FormCondition> conditions) =>
        string.Join(" and ", conditions.Select(condition => Relevant(condition, conditions.Count > 1)));

    /// <summary>What an answer must be; empty for anything.</summary>
    public string Constraint(Question question) => question.Scale switch
    {
        AnswerScale.Number => Range(question.Range),
        AnswerScale.MultipleChoice => string.Join(
            " and ", Alone(question).Select(option => $"not(selected(., '{choices.NameOf(question, option)}') and count-selected(.) > 1)")),
        _ => string.Empty,
    };

    /// <summary>The answers of a multiple choice that no other can stand beside.</summary>
    public static IReadOnlyList<AnswerOption> Alone(Question question) => [.. question.Options.Where(option =>
        option.Meaning is AnswerMeaning.PreferredNotToSay or AnswerMeaning.DoesNotKnow or AnswerMeaning.NotApplicable
        || option.Code is "none" or "none_of_these" or "nothing" or "nobody")];

    private string Relevant(FormCondition condition, bool among)
    {
        var parts = condition.Answers.Select(answer =>
            $"selected(${{{names[condition.Gate.Id]}}}, '{choices.NameOf(condition.Gate, answer)}')");
        var any = string.Join(" or ", parts);
        return condition.Excludes ? $"not({any})" : among && condition.Answers.Count > 1 ? $"({any})" : any;
    }

    private static string Range(NumberRange? range)
    {
        string?[] ends = [End(">=", range?.From), End("<=", range?.To)];
        return string.Join(" and ", ends.Where(end => end is not null));
    }

    private static string? End(string sign, decimal? number) =>
        number is { } end ? string.Create(CultureInfo.InvariantCulture, $". {sign} {end}") : null;
}
