using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form of one person's answers to an instrument, or what was answered to be looked at once more.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Table">The table that the answers go into.</param>
internal sealed record AnswersScreen(PageFrame Frame, CaseStatus Status, AnswerTable Table) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "answers";

    /// <summary>The fields before the questions, by the columns of the table.</summary>
    public static readonly string[] Fields = ["source", "experience", "event_date", "outcome", "person"];

    /// <summary>The sources of the case that the instrument's answers can be from.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>What was answered so far.</summary>
    public required AnswerSheet Sheet { get; init; }

    /// <summary>Whether questions follow from what was answered that were not on the page.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether what was typed is shown to be looked at, and not the form.</summary>
    public bool IsReview { get; init; }

    /// <summary>What the rules of the evidence warn of, where what was typed is looked at.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>Whether the table has a column.</summary>
    public bool Has(string column) => PackTables.Has(Table.Table, column);

    /// <summary>What most answers of the table have in a column, which the form begins with: they come from one source, as a rule.</summary>
    public string Usual(string column)
    {
        var place = Table.Table.Headings.Place(column);
        return Table.Table.Rows.Select(row => PackTables.Cell(row, place)).Where(cell => cell.Length > 0)
            .CountBy(cell => cell, StringComparer.Ordinal).OrderByDescending(cell => cell.Value).ThenBy(cell => cell.Key, StringComparer.Ordinal).FirstOrDefault().Key ?? string.Empty;
    }

    /// <summary>The answers that a question offers.</summary>
    public IEnumerable<(string Value, string Label)> Choices(Question question) => question.Options.Select(option => (option.Code, option.Label.In(Frame.Words.Language)));

    /// <summary>What was typed, as rows of what is looked at; answers in words of the page's language.</summary>
    public IEnumerable<(string Label, string Value)> Typed()
    {
        var words = Frame.Words;
        yield return (words.Say("Field.Source"), Sources.FirstOrDefault(one => one.Id == Of("source"))?.Title ?? Of("source"));
        yield return (words.Say("Field.Experience"), Enum.TryParse<Experience>(Of("experience"), out var experience) ? words.Of(experience) : string.Empty);
        yield return (words.Say("Field.Asked"), Of("event_date"));
        if (Has("outcome"))
        {
            yield return (words.Say("Field.Outcome"), Of("outcome") is { Length: > 0 } outcome ? words.Say("ResponseOutcome." + outcome) : string.Empty);
        }

        if (Has("person"))
        {
            yield return (words.Say("Field.Person"), Of("person"));
        }

        foreach (var question in Sheet.Asked)
        {
            yield return (question.Text.In(words.Language), Worded(question));
        }
    }

    /// <summary>The fields that are carried along where what was typed is looked at, with all that was chosen in each.</summary>
    public IEnumerable<(string Field, string Value)> Carried() =>
        Fields.Select(field => (field, Of(field))).Concat(Sheet.Asked.SelectMany(question =>
            (question.Scale == AnswerScale.Text ? [Sheet[question]] : Sheet[question].Split(SkipLogic.Divider, StringSplitOptions.RemoveEmptyEntries)).Select(value => (AnswerSheet.FieldOf(question), value))));

    /// <inheritdoc/>
    public override string Title => Frame.Words.Say(IsReview ? "Answers.Review" : "Answers.Title", ("instrument", Table.Instrument.Title.In(Frame.Words.Language)));

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<AnswersScreen>(this, status);

    private string Worded(Question question) => Sheet[question].Length == 0 ? Frame.Words.Say("Answers.NoAnswer")
        : question.Scale == AnswerScale.Text ? Sheet[question]
        : string.Join("; ", Sheet[question].Split(SkipLogic.Divider).Select(code =>
            question.Options.FirstOrDefault(option => option.Code == code)?.Label.In(Frame.Words.Language) ?? code));

    private string Of(string field) => Frame.TypedInto(Form, field).Trim();
}
