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
    private static readonly Column Question = Columns.Allow("question");

    /// <summary>The kind of file.</summary>
    public const string Kind = "tallies";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context), row.Criterion(CriterionOf, context)));

    private static Tally ReadRow(TableRow row, CommonCells common, string? criterion)
    {
        var unit = row.RequiredTerm(Unit, Terms<ClaimUnit>.All);
        var favourable = row.RequiredNumber(Favourable);
        var valid = row.RequiredWhole(Valid, least: 0);
        return new Tally
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            CriterionId = criterion!,
            Unit = unit.GetValueOrDefault(),
            Favourable = favourable.GetValueOrDefault(),
            Valid = valid.GetValueOrDefault(),
            Question = row.Text(Question),
        };
    }
}
