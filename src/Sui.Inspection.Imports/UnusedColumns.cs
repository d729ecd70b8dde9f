using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>
/// Tells of columns that nothing is read from and that seem to say who took part, or which response is which: without them people count who
/// declined, or count twice.
/// </summary>
/// <param name="proposal">What is known of the columns.</param>
/// <param name="used">The columns that are read.</param>
/// <param name="cells">The cells of the sample.</param>
/// <param name="problems">Where it is told.</param>
internal sealed class UnusedColumns(
    MappingProposal proposal, IReadOnlyList<ResolvedColumn> used, ColumnCells cells, ProblemList problems)
{
    private const int FewestCells = 2;

    // As TextFold folds them.
    private static readonly HashSet<string> Ids = new(
        [
            "id", "ref", "reference", "reference number", "ref no", "response number", "response no", "uuid", "guid", "record", "record id", "record number",
            "respondent", "respondent number", "userid", "user id", "cyfeirnod", "rhif yr ymateb", "rhif ymateb",
        ],
        StringComparer.Ordinal);

    private readonly HashSet<int> _used = [.. used.Select(column => column.Place)];

    /// <summary>Tells of columns that seem to say what came of asking.</summary>
    public void ReportOutcomes()
    {
        var use = used.Any(column => column.Mapping.Use == ColumnUse.Outcome) ? ColumnUse.Status : ColumnUse.Outcome;
        var words = AnswerVocabulary.OfStatus(MetadataTable.Words());
        foreach (var column in Unused().Where(column => AreOutcomes(cells.Filled(column.Place), words)))
        {
            var name = ColumnNames.Of(column.Mapping.Column);
            problems.Warning(
                ImportCodes.OutcomeUnused, new ProblemLocation(problems.File, Column: name),
                "The column is not used, and most of its cells say how far a response came: who declined or was not reached would count as having taken part, or not at all.",
                "Every column that tells whether somebody took part.",
                $"Say so, with --map-column \"{name}={use}\"; where it says something else, --map-column \"{name}=NotUsed\".", column.Place);
        }
    }

    /// <summary>Tells of columns that seem to number the responses, where none is read that does.</summary>
    public void ReportIds()
    {
        if (used.Any(column => column.Mapping.Use is ColumnUse.ResponseId or ColumnUse.Person))
        {
            return;
        }

        foreach (var column in Unused().Where(column => Ids.Contains(TextFold.Fold(column.Mapping.Column.Header)) && TellApart(cells.Filled(column.Place))))
        {
            var name = ColumnNames.Of(column.Mapping.Column);
            problems.Warning(
                ImportCodes.IdUnused, new ProblemLocation(problems.File, Column: name),
                "No column tells the responses apart, and this one, which is not used, seems to: a response that stands in the file twice counts twice.",
                "A column with the id of each response.",
                $"Say so, with --map-column \"{name}=ResponseId\"; where it says something else, --map-column \"{name}=NotUsed\".", column.Place);
        }
    }

    // What a tool's own column says is known, and so is what somebody has said of a column.
    private IEnumerable<ColumnProposal> Unused() => proposal.Columns.Where(column => !_used.Contains(column.Place)
        && (column.Certainty != MappingCertainty.Certain || column.Mapping.Use == ColumnUse.Identifier) && column.Mapping.QuestionId is null);

    private static bool AreOutcomes(List<string> filled, AnswerVocabulary words) =>
        filled.Count(cell => words.TryFind(cell, out var meaning) && meaning != Meanings.Blank) is >= FewestCells and var known && known * 2 > filled.Count;

    // Where everything stands in the file twice, half of the values are different.
    private static bool TellApart(List<string> filled) =>
        filled.Count >= FewestCells && filled.Distinct(StringComparer.Ordinal).Count() * 2 >= filled.Count;
}
