using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>
/// Reads quotations. The words of somebody who refused are dropped where they are read, so that nothing can print them later.
/// That words already published cite where is checked when all files have been read.
/// </summary>
internal sealed class QuoteFileReader : TableFileReader
{
    private static readonly ColumnSet Columns = new();
    private static readonly CommonColumns Common = new(Columns);
    private static readonly Column Words = Columns.Require(TextColumn);
    private static readonly Column Role = Columns.Require("role");
    private static readonly Column Consent = Columns.Require(ConsentColumn);
    private static readonly Column Criteria = Columns.Allow("criteria");
    private static readonly Column Language = Columns.Allow("language");
    private static readonly Column Translation = Columns.Allow("translation");
    private static readonly Column TranslationLanguage = Columns.Allow("translation_language");

    /// <summary>The kind of file.</summary>
    public const string Kind = "quotes";

    /// <summary>The column of the words.</summary>
    public const string TextColumn = "text";

    /// <summary>The column of the consent.</summary>
    public const string ConsentColumn = "consent";

    /// <inheritdoc/>
    public override string FileKind => Kind;

    /// <inheritdoc/>
    protected override TableFormat FormatFor(EvidenceReadContext context, ProblemList problems) =>
        new(Columns, row => ReadRow(row, Common.Read(row, context), row.Criteria(Criteria, context)));

    private static Quote ReadRow(TableRow row, CommonCells common, IReadOnlyList<string> criteria)
    {
        var role = row.RequiredText(Role);
        var consent = row.RequiredTerm(Consent, Terms<QuoteConsent>.All);
        var refused = consent is QuoteConsent.Refused;
        var text = refused ? DropText(row) : row.RequiredText(Words);
        var language = row.Language(Language);
        var translation = refused ? null : row.Text(Translation);
        var translationLanguage = row.Language(TranslationLanguage);
        return new Quote
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            Text = text!,
            Role = role!,
            Consent = consent.GetValueOrDefault(),
            CriterionIds = criteria,
            Language = language,
            Translation = translation,
            TranslationLanguage = refused ? null : translationLanguage,
        };
    }

    private static string DropText(TableRow row)
    {
        if (row.Text(Words) is not null || row.Text(Translation) is not null)
        {
            row.Warning(
                IntakeCodes.RefusedWords, Words,
                "The person refused to be quoted, and the words are in the file; they were not kept.",
                "An empty cell where consent is Refused.",
                "Empty the cell: nobody should be able to read the words in the pack.");
        }

        return string.Empty;
    }
}
