using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>
/// Reads draft findings: what people said, to be coded. A row with direction, strength and statement is a finding, with the row's id; any other
/// scores nothing, and its words are looked at for identifiers and not kept.
/// </summary>
internal sealed class DraftFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column Person = Columns.Allow("person");
    private static readonly Column Question = Columns.Allow("question");
    private static readonly Column Words = Columns.Allow("words");
    private static readonly Column CriterionOf = Columns.Require("criterion");
    private static readonly Column Consent = Columns.Allow("consent");
    private static readonly Column Direction = Columns.Require("direction");
    private static readonly Column Strength = Columns.Require("strength");
    private static readonly Column Statement = Columns.Require("statement");

    /// <summary>The kind of file.</summary>
    public const string Kind = "drafts";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context), context));

    private static EvidenceItem ReadRow(TableRow row, CommonCells common, EvidenceReadContext context)
    {
        // A pseudonym is looked at by the guard of cells, and counted through the person's answers.
        _ = row.Text(Person);
        var consent = row.Term(Consent, Terms<QuoteConsent>.All) ?? QuoteConsent.NotRecorded;
        if (consent == QuoteConsent.Refused && row.Text(Words) is not null)
        {
            row.Warning(
                IntakeCodes.RefusedWords, Words, "The person refused to be quoted, and the words are in the file; they were not kept.",
                "An empty cell where consent is Refused.", "Empty the cell once the row is coded: nobody should be able to read the words in the pack.");
        }

        var direction = row.Term(Direction, Terms<FindingDirection>.All);
        var strength = row.Term(Strength, Terms<FindingStrength>.All);
        return direction is { } side && strength is { } weight && row.Text(Statement) is { } statement
            ? new Finding
            {
                Id = common.Id,
                SourceId = common.SourceId,
                Dates = common.Dates,
                Experience = common.Experience,
                Origin = common.Origin,
                Locator = common.Locator,
                CriterionId = row.Criterion(CriterionOf, context)!,
                Direction = side,
                Strength = weight,
                Statement = statement,
            }
            : new DraftFinding
            {
                Id = common.Id,
                SourceId = common.SourceId,
                Dates = common.Dates,
                Experience = common.Experience,
                Origin = common.Origin,
                Locator = common.Locator,
                Question = row.Text(Question),
                CriterionIds = row.Criteria(CriterionOf, context),
                Consent = consent,
            };
    }
}
