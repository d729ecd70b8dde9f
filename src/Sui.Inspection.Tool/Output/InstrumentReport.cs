using Spectre.Console;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>One instrument for people at a terminal, or the part of it for a short conversation.</summary>
internal sealed class InstrumentReport(
    IAnsiConsole console, Instrument instrument, InstrumentSubset? subset, Rubric rubric, string language)
{
    private readonly Instrument _shown = subset?.Instrument ?? instrument;

    /// <summary>Prints the view.</summary>
    public void Print()
    {
        console.Paragraph(instrument.Title.In(language));
        console.Paragraph($"{instrument.Identity.Id} version {Words.Number(instrument.Identity.Version)}; {Words.Of(instrument.Kind)}; "
            + $"{InstrumentsReport.Length(instrument.Questions.Count, instrument.Questions.Sum(question => question.Seconds))}.");
        Chosen();
        if (_shown.Introduction is { } introduction)
        {
            console.Heading("To say or print first");
            console.Paragraph(introduction.In(language));
        }

        console.Heading("Questions");
        var choices = subset?.Choices.ToDictionary(choice => choice.QuestionId, StringComparer.Ordinal);
        foreach (var question in _shown.Questions)
        {
            console.WriteLine();
            console.Strong(question.Id);
            console.Indented(question.Text.In(language));
            console.Facts(Facts(question, choices?.GetValueOrDefault(question.Id)));
        }

        LeftOut();
    }

    private void Chosen()
    {
        if (subset is null)
        {
            return;
        }

        console.WriteLine();
        console.Paragraph($"For a conversation of {Words.Count(subset.Minutes, "minute")}: "
            + $"{Words.Number(_shown.Questions.Count)} of the {Words.Number(instrument.Questions.Count)} questions, "
            + $"{Words.Number(subset.Seconds)} seconds without the introduction.");
        var asked = InstrumentWords.Criteria(instrument, rubric);
        var open = subset.Unsettled.Where(id => asked.Contains(id, StringComparer.Ordinal)).ToList();
        console.Paragraph(open.Count == 0
            ? "Everything that the instrument speaks to is settled."
            : $"Still unsettled of what it speaks to, most decisive first: {Words.List(open)}.");
    }

    private IEnumerable<(string Name, string Value)> Facts(Question question, QuestionChoice? choice)
    {
        if (choice is not null)
        {
            yield return ("In because", Because(choice));
        }

        if (question.Hint is { } hint)
        {
            yield return ("Hint", hint.In(language));
        }

        if (InstrumentWords.When(question, instrument) is { } when)
        {
            yield return ("Asked", when);
        }

        yield return ("Answer", InstrumentWords.Answered(question)
            + (question.Range is { } range ? ", " + InstrumentWords.Of(range) : string.Empty)
            + (question.Favourable is { } good ? $"; favourable: {InstrumentWords.Of(good)}" : string.Empty)
            + (question.Required ? "; required" : string.Empty));
        foreach (var option in question.Options)
        {
            yield return (string.Empty, $"{option.Code}: {option.Label.In(language)}"
                + (InstrumentWords.Counts(option, question) is { } counts ? $" ({counts})" : string.Empty));
        }

        if (Purpose(question) is { } purpose)
        {
            yield return purpose;
        }

        yield return ("Takes", $"{Words.Number(question.Seconds)} seconds");
    }

    private static (string Name, string Value)? Purpose(Question question) => question switch
    {
        { Criteria.Count: > 0 } => ("Speaks to", string.Join(", ", question.Criteria)
            + (question.Options.Count == 0 && question.Favourable is null ? ", by findings coded from the answers" : string.Empty)),
        { Consent: { } consent } => ("Records", InstrumentWords.Of(consent)),
        { Characteristic: { } characteristic } => ("Describes", characteristic),
        _ => null,
    };

    private static string Because(QuestionChoice choice) => choice switch
    {
        { Criteria.Count: > 0 } => $"{Words.List(choice.Criteria)} {(choice.Criteria.Count == 1 ? "is" : "are")} unsettled",
        { NeededBy: { } other } => $"{other} depends on it",
        { Purpose: QuestionPurpose.ConsentToQuote } => "no words can be published without it",
        { Purpose: QuestionPurpose.Settled } => "there is time left; what it speaks to is settled",
        _ => "there is time left; it speaks to no criterion",
    };

    private void LeftOut()
    {
        var left = subset?.Choices.Where(choice => !choice.Included).ToList() ?? [];
        if (left.Count > 0)
        {
            console.Heading("Left out");
            console.Facts(left.Select(choice => (choice.QuestionId, choice switch
            {
                { Criteria.Count: > 0 } => $"no time left for its {Words.Number(choice.Seconds)} seconds, although "
                    + $"{Words.List(choice.Criteria)} {(choice.Criteria.Count == 1 ? "is" : "are")} unsettled",
                { Purpose: QuestionPurpose.Settled } => "what it speaks to is settled, and there is no time left",
                { Purpose: QuestionPurpose.ConsentToQuote } => "it does not fit into the time at all: quote nobody",
                _ => "it speaks to no criterion, and there is no time left",
            })));
        }
    }
}
