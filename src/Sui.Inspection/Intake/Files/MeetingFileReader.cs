using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads meetings of councils and boards.</summary>
internal sealed class MeetingFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column Council = Columns.Require("council");
    private static readonly Column AttendedLived = Columns.Allow("attended_lived");
    private static readonly Column AttendedStaff = Columns.Allow("attended_staff");
    private static readonly Column DecisionMakerPresent = Columns.Allow("decision_maker_present");
    private static readonly Column Raised = Columns.Allow("proposals_raised");
    private static readonly Column Answered = Columns.Allow("proposals_answered");

    /// <summary>The kind of file.</summary>
    public const string Kind = "meetings";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    public override SourceKind? SourceKind => Vocabulary.SourceKind.Council;

    /// <inheritdoc/>
    protected override bool HoldsMeetings => true;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context)));

    private static Meeting ReadRow(TableRow row, CommonCells common)
    {
        var council = row.RequiredText(Council);
        var lived = row.Whole(AttendedLived, least: 0);
        var staff = row.Whole(AttendedStaff, least: 0);
        var decisionMaker = row.YesNo(DecisionMakerPresent);
        var raised = row.Whole(Raised, least: 0);
        var answered = row.Whole(Answered, least: 0);
        return new Meeting
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            Council = council!,
            AttendedLived = lived,
            AttendedStaff = staff,
            DecisionMakerPresent = decisionMaker,
            ProposalsRaised = raised,
            ProposalsAnswered = answered,
        };
    }
}
