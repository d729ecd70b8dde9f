using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads coded findings. Coding units are compared when all files have been read.</summary>
internal sealed class FindingFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column CriterionOf = Columns.Require("criterion");
    private static readonly Column Shared = Columns.Allow("shared");
    private static readonly Column Event = Columns.Allow("event");
    private static readonly Column CodingUnit = Columns.Allow(CodingUnitColumn);
    private static readonly Column Coder = Columns.Allow(CoderColumn);
    private static readonly Column Direction = Columns.Require("direction");
    private static readonly Column Strength = Columns.Require("strength");
    private static readonly Column Statement = Columns.Require("statement");
    private static readonly Column Participants = Columns.Allow("participants");

    /// <summary>The kind of file.</summary>
    public const string Kind = "findings";

    /// <summary>The column of the coding unit.</summary>
    public const string CodingUnitColumn = "coding_unit";

    /// <summary>The column of the coder.</summary>
    public const string CoderColumn = "coder";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context), row.Criterion(CriterionOf, context)));

    private static Finding ReadRow(TableRow row, CommonCells common, string? criterion)
    {
        var direction = row.RequiredTerm(Direction, Terms<FindingDirection>.All);
        var strength = row.RequiredTerm(Strength, Terms<FindingStrength>.All);
        var statement = row.RequiredText(Statement);
        var participants = row.Whole(Participants, least: 1);
        return new Finding
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            CriterionId = criterion!,
            Shared = row.YesNo(Shared),
            Event = row.Text(Event),
            CodingUnit = row.Text(CodingUnit),
            Coder = row.Text(Coder),
            Direction = direction.GetValueOrDefault(),
            Strength = strength.GetValueOrDefault(),
            Statement = statement!,
            Participants = participants,
        };
    }
}
