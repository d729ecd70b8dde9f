using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads proposals.</summary>
internal sealed class ProposalFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column Meeting = Columns.Allow(MeetingColumn);
    private static readonly Column RaisedBy = Columns.Allow("raised_by");
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
        new(Columns, row => ReadRow(row, Common.Read(row, context)));

    private static Proposal ReadRow(TableRow row, CommonCells common)
    {
        var summary = row.RequiredText(Summary);
        var inRegister = row.RequiredYesNo(InRegister);
        var decision = row.RequiredTerm(Decision, Terms<ProposalDecision>.All);
        return new Proposal
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            MeetingId = row.Text(Meeting),
            RaisedBy = row.Term(RaisedBy, Terms<ProposalRaiser>.All),
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
    }
}
