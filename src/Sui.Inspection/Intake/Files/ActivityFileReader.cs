using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads activities of the provider.</summary>
internal sealed class ActivityFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column Name = Columns.Require("name");
    private static readonly Column KindOfActivity = Columns.Require("kind");
    private static readonly Column Aim = Columns.Allow("aim");
    private static readonly Column Phase = Columns.Allow("phase");
    private static readonly Column Sites = Columns.Allow("sites");
    private static readonly Column StartedOn = Columns.Allow("started_on");
    private static readonly Column EndedOn = Columns.Allow("ended_on");
    private static readonly Column Agenda = Columns.Allow("agenda");
    private static readonly Column Resources = Columns.Allow("resources");
    private static readonly Column Role = Columns.Allow("role");
    private static readonly Column Answered = Columns.Allow("answered");
    private static readonly Column Told = Columns.Allow("told");
    private static readonly Column Delivers = Columns.Allow("delivers");
    private static readonly Column ConductedBy = Columns.Allow("conducted_by");
    private static readonly Column People = Columns.Allow("people");

    /// <summary>The kind of file.</summary>
    public const string Kind = "activities";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context)));

    private static Activity ReadRow(TableRow row, CommonCells common)
    {
        var name = row.RequiredText(Name);
        var kind = row.RequiredTerm(KindOfActivity, Terms<ActivityKind>.All);
        return new Activity
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            Name = name!,
            Kind = kind.GetValueOrDefault(),
            Aim = row.Term(Aim, Terms<ActivityAim>.All),
            Phase = row.Term(Phase, Terms<ActivityPhase>.All),
            Sites = row.List(Sites),
            StartedOn = row.Date(StartedOn),
            EndedOn = row.Date(EndedOn),
            Agenda = row.TermList(Agenda, Terms<Holder>.All),
            Resources = row.TermList(Resources, Terms<Holder>.All),
            Role = row.TermList(Role, Terms<RoleInDecision>.All),
            Answered = row.YesNo(Answered),
            Told = row.YesNo(Told),
            Delivers = row.YesNo(Delivers),
            ConductedBy = row.Term(ConductedBy, Terms<Conductor>.All),
            People = row.Whole(People, least: 1),
        };
    }
}
