using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>One draft finding: what was said, and the criterion to choose, or direction, strength and statement with the coding guide beside them.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Rubric">The rubric that the case is assessed with.</param>
/// <param name="Held">The draft.</param>
/// <param name="Criterion">What it speaks to; null where that is still to be chosen.</param>
internal sealed record DraftScreen(PageFrame Frame, CaseStatus Status, Rubric Rubric, HeldDraft Held, Criterion? Criterion) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "draft";

    /// <summary>The fields, by the columns of the table.</summary>
    public static readonly string[] Fields = ["direction", "strength", "statement"];

    /// <summary>Whether what was typed is shown to be looked at, and not the form.</summary>
    public bool IsReview { get; init; }

    /// <summary>What the rules of the evidence warn of, where what was typed is looked at.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>What stands beside the form.</summary>
    public CriterionGuide Beside => new(Frame, Criterion!, SuiInspection.FindCodingGuide(Rubric.Identity));

    /// <summary>The criteria that the instrument or the quotation suggests.</summary>
    public IReadOnlyList<Criterion> Suggested => [.. NewFindingScreen.CriteriaOf(Rubric).Where(one => Held.Draft.CriterionIds.Contains(one.Id))];

    /// <summary>All others that findings speak to.</summary>
    public IReadOnlyList<Criterion> Others => [.. NewFindingScreen.CriteriaOf(Rubric).Where(one => !Held.Draft.CriterionIds.Contains(one.Id))];

    /// <summary>The address of the draft, with a criterion or without.</summary>
    public string UrlOf(Criterion? criterion)
    {
        var entry = Held.Entry.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return criterion is null ? Frame.CaseUrl("evidence", "drafts", entry) : Frame.CaseUrl("evidence", "drafts", entry, criterion.Id);
    }

    /// <summary>What is known of the draft, as names and values.</summary>
    public IEnumerable<(string Label, string Value)> Facts()
    {
        var words = Frame.Words;
        if (Held.Asked is { } asked)
        {
            yield return (words.Say("Column.Question"), asked);
        }

        yield return (words.Say("Drafts.Said"), Held.Words.Length > 0 ? Held.Words : words.Say(Held.Draft.Consent == QuoteConsent.Refused ? "Drafts.Refused" : "Drafts.NoWords"));
        yield return (words.Say("Field.Seen"), Held.Draft.Dates.Event.Text);
        yield return (words.Say("Field.Experience"), words.Of(Held.Draft.Experience));
    }

    /// <summary>What was typed, as a row of what is looked at.</summary>
    public IEnumerable<(string Label, string Value)> Typed() =>
        Beside.Typed(Of).Prepend((Frame.Words.Say("Column.Criterion"), $"{Criterion!.Id} {Criterion.Statement.In(Frame.Words.Language)}"));

    /// <inheritdoc/>
    public override string Title => Criterion is null ? Frame.Words.Say("Draft.Title") : Frame.Words.Say(IsReview ? "Draft.Review" : "Draft.Code", ("id", Criterion.Id));

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<DraftScreen>(this, status);

    private string Of(string field) => Frame.TypedInto(Form, field).Trim();
}
