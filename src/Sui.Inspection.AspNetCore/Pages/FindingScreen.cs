using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form of a finding with the coding guide of its criterion beside it, or what was typed into it to be looked at once more.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Rubric">The rubric that the case is assessed with.</param>
/// <param name="Criterion">What the finding speaks to.</param>
internal sealed record FindingScreen(PageFrame Frame, CaseStatus Status, Rubric Rubric, Criterion Criterion) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "finding";

    /// <summary>The fields, by the columns of the table.</summary>
    public static readonly string[] Fields = ["source", "experience", "event_date", "direction", "strength", "statement", "shared", "event", "participants"];

    /// <summary>The sources of the case.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>The table that findings go into; null for none.</summary>
    public required CaseTable? Table { get; init; }

    /// <summary>What stands beside the form.</summary>
    public CriterionGuide Beside => new(Frame, Criterion, SuiInspection.FindCodingGuide(Rubric.Identity));

    /// <summary>Whether what was typed is shown to be looked at, and not the form.</summary>
    public bool IsReview { get; init; }

    /// <summary>What the rules of the evidence warn of, where what was typed is looked at.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>The criteria whose findings count for this one too, and the other way about.</summary>
    public IReadOnlyList<string> SharedWith =>
        [.. Rubric.Criteria.Where(other => other.SharesFindingsWith == Criterion.Id || Criterion.SharesFindingsWith == other.Id).Select(other => other.Id)];

    /// <summary>Whether it is asked for which criteria the finding counts.</summary>
    public bool AsksShared => SharedWith.Count > 0 && Has("shared");

    /// <summary>Whether the table has a column.</summary>
    public bool Has(string column) => PackTables.Has(Table, column);

    /// <summary>What was typed, as a row of what is looked at.</summary>
    public IEnumerable<(string Label, string Value)> Typed()
    {
        var words = Frame.Words;
        yield return (words.Say("Column.Criterion"), $"{Criterion.Id} {Criterion.Statement.In(words.Language)}");
        yield return (words.Say("Field.Source"), Sources.FirstOrDefault(one => one.Id == Of("source"))?.Title ?? Of("source"));
        yield return (words.Say("Field.Experience"), Enum.TryParse<Experience>(Of("experience"), out var experience) ? words.Of(experience) : string.Empty);
        yield return (words.Say("Field.Seen"), Of("event_date"));
        foreach (var coded in Beside.Typed(Of))
        {
            yield return coded;
        }

        if (AsksShared)
        {
            yield return (words.Say("Field.Shared", ("criteria", string.Join(", ", SharedWith))), words.Say(Of("shared") == "no" ? "No" : "Yes"));
        }

        if (Has("event"))
        {
            yield return (words.Say("Field.Event"), Of("event"));
        }

        if (Has("participants"))
        {
            yield return (words.Say("Field.Participants"), Of("participants"));
        }
    }

    /// <inheritdoc/>
    public override string Title => Frame.Words.Say(IsReview ? "Finding.Review" : "Finding.Title", ("id", Criterion.Id));

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<FindingScreen>(this, status);

    private string Of(string field) => Frame.TypedInto(Form, field).Trim();
}
