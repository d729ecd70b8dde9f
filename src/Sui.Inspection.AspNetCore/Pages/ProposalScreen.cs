using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>One proposal: what was said and done about it, what can come of it next, and why the rest cannot.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Held">The proposal.</param>
internal sealed record ProposalScreen(PageFrame Frame, CaseStatus Status, HeldProposal Held) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "proposal";

    private static readonly string[] Answers = ["accept", "adapt", "decline"];

    /// <summary>All that can come of a proposal, in its order.</summary>
    public static readonly string[] Steps = [.. Answers, "carry-out", "feed-back"];

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>What can come of it next.</summary>
    public IReadOnlyList<string> Open => [.. Steps.Where(step => Held.Status.Triggers.Any(trigger => trigger.Trigger == step))];

    /// <summary>Whether it waits for its answer, which says who gave it.</summary>
    public bool TakesAnswer => Open.Any(step => Answers.Contains(step));

    /// <summary>What cannot come of it, and why.</summary>
    public IEnumerable<(string Step, string Why)> Barred => Steps.Except(Open).Select(step => (step, Why(step)));

    /// <inheritdoc/>
    public override string Title => Frame.Words.Say("Proposal.Title", ("id", Held.Proposal.Id));

    /// <summary>What is known of it, as names and values.</summary>
    public IEnumerable<(string Label, string Value)> Facts()
    {
        var (words, one) = (Frame.Words, Held.Proposal);
        yield return (words.Say("Field.Summary"), one.Summary);
        yield return (words.Say("Column.State"), words.Say("ProposalState." + Held.Status.State));
        yield return (words.Say("Field.RaisedOn"), one.Dates.Event.ToString());
        yield return (words.Say("Field.Register"), words.Say(one.InRegister ? "Yes" : "No"));
        if (one.Decision != ProposalDecision.Pending)
        {
            yield return (words.Say("Field.AnsweredOn"), one.AnsweredOn?.ToString() ?? "–");
            yield return (words.Say("Field.AnsweredBy"), one.AnsweredBy ?? "–");
            yield return (words.Say("Field.ReasonGiven"), one.Reason ?? "–");
            yield return (words.Say("Field.DueOn"), one.DueOn?.ToString() ?? "–");
            yield return (words.Say("Field.CarriedOutOn"), one.CarriedOutOn?.ToString() ?? "–");
            yield return (words.Say("Field.FedBackOn"), one.FedBackOn?.ToString() ?? "–");
        }
    }

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<ProposalScreen>(this, status);

    private string Why(string step)
    {
        var (one, words) = (Held.Proposal, Frame.Words);
        return words.Say(
            one.Decision == ProposalDecision.Pending ? "Barred.NotAnswered"
            : Answers.Contains(step) ? "Barred.Answered"
            : step == "feed-back" ? "Barred.FedBack"
            : one.Decision == ProposalDecision.Declined ? "Barred.Declined" : "Barred.CarriedOut");
    }
}
