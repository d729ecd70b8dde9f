using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads counts that arrive added up.</summary>
internal sealed class TallyFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column CriterionOf = Columns.Require("criterion");
    private static readonly Column Unit = Columns.Require("unit");
    private static readonly Column Favourable = Columns.Require("favourable");
    private static readonly Column Valid = Columns.Require("valid");

    /// <summary>The kind of file.</summary>
    public const string Kind = "tallies";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context, kind: null), row.Criterion(CriterionOf, context)));

    private static Tally? ReadRow(TableRow row, CommonCells common, Criterion? criterion)
    {
        CheckClaim(row, criterion);
        var unit = row.RequiredTerm(Unit, Terms<ClaimUnit>.All);
        CheckUnit(row, criterion, unit);
        var favourable = row.RequiredNumber(Favourable);
        var valid = row.RequiredWhole(Valid, least: 0);
        if (favourable > valid)
        {
            row.Error(
                IntakeCodes.CountTooLarge, Favourable, "More answers are favourable than are valid.",
                "A number not larger than valid.",
                "Correct one of the two numbers.");
        }

        return row.Failed ? null : new Tally
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            CriterionId = criterion!.Id,
            Unit = unit.GetValueOrDefault(),
            Favourable = favourable.GetValueOrDefault(),
            Valid = valid.GetValueOrDefault(),
        };
    }

    // Shares of proposals can be counted in the register, or among the people who were asked about theirs.
    private static void CheckUnit(TableRow row, Criterion? criterion, ClaimUnit? unit)
    {
        if (criterion?.Claim is not { Kind: ClaimKind.Share, Unit: { } counted } || unit is null)
        {
            return;
        }

        ClaimUnit[] fitting = counted is ClaimUnit.Proposals or ClaimUnit.DueProposals ? [counted, ClaimUnit.People] : [counted];
        if (!fitting.Contains(unit.Value))
        {
            row.Error(
                IntakeCodes.TallyUnit, Unit, "The criterion is not about what the tally counts.",
                Wording.OneOf(fitting.Select(one => one.ToString())), "Correct the unit or the criterion.");
        }
    }

    private static void CheckClaim(TableRow row, Criterion? criterion)
    {
        const string Expected = "A criterion whose claim is a share.";
        switch (criterion?.Claim.Kind)
        {
            case ClaimKind.Fact:
                row.Error(
                    IntakeCodes.TallyOnFact, CriterionOf,
                    "The criterion's claim is a fact: a tally on a fact is coded as a finding.",
                    Expected, "Move the row to a file of findings, and say what was found and how strong it is.");
                break;
            case ClaimKind.Computed:
                row.Error(
                    IntakeCodes.TallyOnComputed, CriterionOf, "The criterion is computed; it takes no tallies.", Expected,
                    "Name another criterion, or leave the row out.");
                break;
        }
    }
}
