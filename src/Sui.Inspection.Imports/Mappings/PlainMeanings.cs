using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>What a word can mean that answers a question without options: a number of its range, or a day.</summary>
internal static class PlainMeanings
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int Longest = 20;

    /// <summary>Whether a text has the form of one, whatever the question.</summary>
    /// <param name="means">The text.</param>
    public static bool IsForm(string means) => Number(means) is not null || Day(means) is not null;

    /// <summary>The number that a text stands for, with a point before decimals; null for none.</summary>
    /// <param name="means">The text.</param>
    public static decimal? Number(string means) =>
        means.Length <= Longest && decimal.TryParse(means, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day that a text stands for; null for none.</summary>
    /// <param name="means">The text.</param>
    public static DateOnly? Day(string means) =>
        DateOnly.TryParseExact(means, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether a question can be answered so.</summary>
    /// <param name="question">The question.</param>
    /// <param name="means">The text.</param>
    public static bool Fits(Question question, string means) => question switch
    {
        { Options.Count: > 0 } => false,
        { Scale: AnswerScale.Number } => Number(means) is { } number && question.Range?.Includes(number) != false,
        { Scale: AnswerScale.Date } => Day(means) is not null,
        _ => false,
    };

    /// <summary>What the words of a question can mean, for problems: 'One of: …', and a number or a day where these answer it.</summary>
    /// <param name="question">The question.</param>
    public static string Allowed(Question question)
    {
        var words = Wording.OneOf(question.Options.Select(option => option.Code).Concat(Meanings.OfAnswers));
        return question switch
        {
            { Options.Count: > 0 } => words,
            { Scale: AnswerScale.Number } => NumberOf(question.Range) + " Or: " + words,
            { Scale: AnswerScale.Date } => "A day such as 2019-06-14. Or: " + words,
            _ => words,
        };
    }

    /// <summary>The numbers of a range, as a sentence.</summary>
    /// <param name="range">The range; null for any number.</param>
    public static string NumberOf(NumberRange? range) => range switch
    {
        null or { From: null, To: null } => "A number.",
        { From: { } from, To: { } to } => string.Create(CultureInfo.InvariantCulture, $"A number from {from} to {to}."),
        { From: { } from } => string.Create(CultureInfo.InvariantCulture, $"A number of {from} or more."),
        { To: var to } => string.Create(CultureInfo.InvariantCulture, $"A number of {to} or less."),
    };
}
