using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules.Items;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads recorded absences of evidence.</summary>
internal sealed class AbsenceFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly Column Id = Columns.Require("id");
    private static readonly Column CriterionOf = Columns.Require("criterion");
    private static readonly Column AbsenceOf = Columns.Require("absence");
    private static readonly Column RequestedOn = Columns.Allow("requested_on");
    private static readonly Column DueOn = Columns.Allow("due_on");
    private static readonly Column ReceivedOn = Columns.Allow("received_on");
    private static readonly Column ConfirmedBy = Columns.Allow("confirmed_by");
    private static readonly Column Note = Columns.Allow("note");

    // NoEvidence is what is found when nothing is recorded: nobody records it.
    private static readonly Terms<Absence> Recorded =
        Terms<Absence>.Only(Absence.NotApplicable, Absence.NotInspected, Absence.RequestedNotSupplied);

    /// <summary>The kind of file.</summary>
    public const string Kind = "absences";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, context));

    private static AbsenceRecord ReadRow(TableRow row, EvidenceReadContext context)
    {
        var id = row.RequiredText(Id);
        row.Id = IdRule.IsSound(id) ? id : null;
        var criterion = row.Criterion(CriterionOf, context);
        var absence = row.RequiredTerm(AbsenceOf, Recorded);
        return new AbsenceRecord
        {
            Id = id!,
            CriterionId = criterion!,
            Absence = absence.GetValueOrDefault(),
            RequestedOn = row.Date(RequestedOn),
            DueOn = row.Date(DueOn),
            ReceivedOn = row.Date(ReceivedOn),
            ConfirmedBy = row.Text(ConfirmedBy),
            Note = row.Text(Note),
            Locator = row.Locator,
        };
    }
}
