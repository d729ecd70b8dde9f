using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads proposals. Whether the meeting exists is checked when all files have been read.</summary>
internal sealed class ProposalFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column Meeting = Columns.Allow(MeetingColumn);
    private static readonly Column Summary = Columns.Require("summary");
    private static readonly Column InRegister = Columns.Require("in_register");
    private static readonly Column Decision = Columns.Require("decision");
    private static readonly Column AnsweredOn = Columns.Allow("answered_on");
    private static readonly Column AnsweredBy = Columns.Allow("answered_by");
    private static readonly Column Decider = Columns.Allow("decider");
    private static readonly Column Reason = Columns.Allow("reason");
    private static readonly Column DueOn = Columns.Allow("due_on");
    private static readonly Column CarriedOutOn = Columns.Allow("carried_out_on");
    private static readonly Column FedBackOn = Columns.Allow("fed_back_on");

    /// <summary>The kind of file.</summary>
    public const string Kind = "proposals";

    /// <summary>The column that names the meeting.</summary>
    public const string MeetingColumn = "meeting";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    public override SourceKind? SourceKind => Vocabulary.SourceKind.Council;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context, SourceKind)));

    private static Proposal? ReadRow(TableRow row, CommonCells common)
    {
        var summary = row.RequiredText(Summary);
        var inRegister = row.RequiredYesNo(InRegister);
        var decision = row.RequiredTerm(Decision, Terms<ProposalDecision>.All);
        var proposal = new Proposal
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            MeetingId = row.Text(Meeting),
            Summary = summary!,
            InRegister = inRegister.GetValueOrDefault(),
            Decision = decision.GetValueOrDefault(),
            AnsweredOn = row.Date(AnsweredOn),
            AnsweredBy = row.Text(AnsweredBy),
            AnsweredByDecider = row.YesNo(Decider),
            Reason = row.Text(Reason),
            DueOn = row.Date(DueOn),
            CarriedOutOn = row.Date(CarriedOutOn),
            FedBackOn = row.Date(FedBackOn),
        };
        CheckDays(row, proposal);
        if (decision is { } decided)
        {
            CheckDecision(row, proposal, decided, inRegister);
        }

        return row.Failed ? null : proposal;
    }

    private static void CheckDays(TableRow row, Proposal proposal)
    {
        var raised = proposal.Dates?.Event;
        row.NotBefore(AnsweredOn, proposal.AnsweredOn, raised, "event_date");
        row.NotBefore(DueOn, proposal.DueOn, raised, "event_date");
        row.NotBefore(CarriedOutOn, proposal.CarriedOutOn, raised, "event_date");
        row.NotBefore(FedBackOn, proposal.FedBackOn, raised, "event_date");
    }

    private static void CheckDecision(TableRow row, Proposal proposal, ProposalDecision decision, bool? inRegister)
    {
        if (decision == ProposalDecision.Pending)
        {
            CheckPending(row, AnsweredOn);
            CheckPending(row, AnsweredBy);
            CheckPending(row, Decider);
        }
        else
        {
            CheckAnswered(row, inRegister);
        }

        if (decision is not (ProposalDecision.Accepted or ProposalDecision.Adapted))
        {
            CheckNotDue(row, DueOn);
            CheckNotDue(row, CarriedOutOn);
        }
    }

    private static void CheckAnswered(TableRow row, bool? inRegister)
    {
        if (inRegister is false)
        {
            row.Error(
                IntakeCodes.DecidedOutsideRegister, Decision, "The proposal is not in the register and is decided.",
                "Pending, for a proposal that is not in the register.", "Correct in_register or the decision.");
        }

        if (row.Text(AnsweredOn) is null && !row.IsUnusable(AnsweredOn))
        {
            row.Error(
                IntakeCodes.AnswerDateMissing, Decision, "The proposal is decided and has no answered_on.",
                "answered_on, unless the decision is Pending.", "Fill in answered_on, or correct the decision.");
        }
        else if (row.Text(Decider) is null && !row.IsUnusable(Decider))
        {
            row.Error(
                IntakeCodes.DeciderMissing, row.Has(Decider) ? Decider : AnsweredOn,
                "The proposal is answered and decider is empty.",
                "yes or no: whether whoever answered can decide.", "Fill in decider.");
        }
    }

    private static void CheckPending(TableRow row, Column column)
    {
        if (row.Text(column) is not null)
        {
            row.Error(
                IntakeCodes.PendingWithAnswer, column, "The proposal is pending and has an answer.",
                "An empty cell, or a decision other than Pending.", "Correct the decision, or empty the cell.");
        }
    }

    private static void CheckNotDue(TableRow row, Column column)
    {
        if (row.Text(column) is not null)
        {
            row.Error(
                IntakeCodes.DueWithoutAcceptance, column, "Only a proposal that was accepted or adapted is due or carried out.",
                "An empty cell, or the decision Accepted or Adapted.", "Correct the decision, or empty the cell.");
        }
    }
}
