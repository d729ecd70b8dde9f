using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>
/// Tells of columns that nothing is read from and that seem to say who took part, or which response is which: without them people count who
/// declined, or count twice.
/// </summary>
/// <param name="proposal">What is known of the columns.</param>
/// <param name="used">The columns that are read.</param>
/// <param name="cells">The cells of the sample.</param>
/// <param name="said">The columns of which a saved mapping says what they are.</param>
/// <param name="instrument">The instrument.</param>
/// <param name="problems">Where it is told.</param>
internal sealed class UnusedColumns(
    MappingProposal proposal, IReadOnlyList<ResolvedColumn> used, ColumnCells cells, IReadOnlyCollection<ColumnKey> said, Instrument instrument,
    ProblemList problems)
{
    private const int FewestCells = 2;

    // As TextFold folds them.
    private static readonly HashSet<string> Ids = new(
        [
            "id", "ref", "reference", "reference number", "ref no", "response number", "response no", "uuid", "guid", "record", "record id", "record number",
            "respondent", "respondent number", "userid", "user id", "cyfeirnod", "rhif yr ymateb", "rhif ymateb", "participant", "token", "serial", "case", "no", "nr", "number",
            "urn", "rhif",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> CountNames = new(
        ["count", "counts", "n", "people", "persons", "frequency", "freq", "pattern count", "count of people", "number of people", "people count", "nifer", "nifer o bobl"], StringComparer.Ordinal);

    private static readonly HashSet<string> IdWords = new(["id", "ref", "reference", "number", "no", "nr", "uuid", "guid", "token", "serial", "key"], StringComparer.Ordinal);

    private readonly HashSet<int> _used = [.. used.Select(column => column.Place)];
    private readonly HashSet<int> _told = [];
    private readonly HashSet<string> _words =
        [.. instrument.Questions.Where(question => question.Scale == AnswerScale.Text).Select(question => question.Id)];

    /// <summary>Tells of columns that seem to say what came of asking.</summary>
    public void ReportOutcomes()
    {
        var use = OutcomeUse;
        var words = AnswerVocabulary.OfStatus(MetadataTable.Words());
        foreach (var column in Unused().Where(column => AreOutcomes(cells.Filled(column.Place), words)))
        {
            var name = ColumnNames.Of(column.Mapping.Column);
            _told.Add(column.Place);
            problems.Add(new Problem
            {
                Code = ImportCodes.OutcomeUnused,
                Severity = TellsOfOthers(cells.Filled(column.Place), words) ? ProblemSeverity.Error : ProblemSeverity.Warning,
                Location = new ProblemLocation(problems.File, Column: name),
                Message = "The column is not used, and most of its cells say how far a response came: who declined or was not reached would count as having taken part, or not at all.",
                Expected = "Every column that tells whether somebody took part.",
                Action = $"Say so, with --map-column \"{name}={use}\"; where it says something else, --map-column \"{name}=NotUsed\".",
            }, column.Place);
        }
    }

    /// <summary>Tells of a column that seems to count people who answered alike, so that each row would be one person.</summary>
    public void ReportCounts()
    {
        if (used.Any(column => column.Mapping.Use == ColumnUse.PatternCount))
        {
            return;
        }

        foreach (var column in Unused().Where(column => CountNames.Contains(TextFold.Fold(column.Mapping.Column.Header))
            && cells.Filled(column.Place) is { Count: >= FewestCells } filled && filled.TrueForAll(cell => PatternCounts.Read(cell) is not null)))
        {
            var name = ColumnNames.Of(column.Mapping.Column);
            problems.Error(
                ImportCodes.CountUnused, new ProblemLocation(problems.File, Column: name),
                "The column is not used, and holds a whole number in every row, as a count of people who answered alike does: each row would count as one person.",
                "A row for each person, or a row for each pattern with its count.",
                $"Say that it counts people, with --map-column \"{name}=PatternCount\"; where it says something else, --map-column \"{name}=NotUsed\".", column.Place);
        }
    }

    /// <summary>The first column that holds dates, in figures or words, and is not used; null for none. What else stands in it, such as a total, does no harm.</summary>
    public string? Dates() => proposal.Columns.FirstOrDefault(column => !_used.Contains(column.Place) && column.Mapping.QuestionId is null
        && cells.Filled(column.Place) is { Count: >= FewestCells } filled && filled.Count(DateCells.IsDate) * 2 > filled.Count) is { } dates
        ? ColumnNames.Of(dates.Mapping.Column) : null;

    /// <summary>The columns that every row is looked at for.</summary>
    /// <param name="ignoreIds">Whether nobody wants to know which response is which.</param>
    /// <param name="layout">The columns of the file.</param>
    public WatchedColumns ToWatch(bool ignoreIds, IReadOnlyList<LayoutColumn> layout)
    {
        var isTold = ignoreIds || used.Any(column => column.Mapping.Use is ColumnUse.ResponseId or ColumnUse.Person or ColumnUse.PatternCount);
        return new WatchedColumns
        {
            Ids = isTold ? [] : [.. Unused().Where(column => IsNumber(TextFold.Fold(column.Mapping.Column.Header)) && TellApart(cells.Filled(column.Place)))
                .Select(column => (column.Place, column.Mapping.Column))],
            Parts = [.. Unused().Where(AsksWhetherToTakePart).Select(column => (column.Place, column.Mapping.Column))],
            PartsUse = OutcomeUse,
            Left = [.. Unused().Where(column => !_told.Contains(column.Place) && !AsksWhetherToTakePart(column))
                .Select(column => (column.Place, column.Mapping.Column, Says: LeavingOut.Of(column.Mapping.Column))).Where(column => column.Says is not null)
                .Select(column => (column.Place, column.Column, column.Says!))],
            Differing = isTold ? [] : [.. layout.Where(column => !Counts(column.Place) && TellApart(cells.Filled(column.Place))).Select(column => column.Place)],
            Words = [.. used.Where(column => column.Mapping.Use == ColumnUse.Words || (column.Mapping.QuestionId is { } id && _words.Contains(id)))
                .Select(column => (column.Place, column.Mapping.Column))
                .Concat(proposal.Columns.Where(column => !_used.Contains(column.Place) && LeavingOut.Of(column.Mapping.Column) is null && AreWords(column.Place))
                    .Select(column => (column.Place, column.Mapping.Column)))],
            Named = used.FirstOrDefault(column => column.Mapping.Use == ColumnUse.ResponseId) is { } named ? (named.Place, named.Mapping.Column) : null,
            Width = layout.Count,
        };
    }

    private bool AsksWhetherToTakePart(ColumnProposal column) =>
        TakingPart.IsAsked(column.Mapping.Column) && !TakingPart.IsStatement(column.Mapping.Column, cells.Filled(column.Place));

    private ColumnUse OutcomeUse => used.Any(column => column.Mapping.Use == ColumnUse.Outcome) ? ColumnUse.Status : ColumnUse.Outcome;

    // Answers to questions of the instrument can be the same of many; what people write themselves cannot.
    private bool Counts(int place) => used.Any(column => column.Place == place && column.Mapping.QuestionId is { } id && !_words.Contains(id));

    /// <summary>Whether a header, folded, is what a number is called, whatever is numbered: 'Case number', 'Survey ref'.</summary>
    public static bool IsNumber(string header) => Ids.Contains(header) || (header.Split(' ') is [_, .., var last] && IdWords.Contains(last));

    // What a tool's own column says is known, and so is what somebody has said of a column.
    private IEnumerable<ColumnProposal> Unused() => proposal.Columns.Where(column => !_used.Contains(column.Place) && !said.Contains(column.Mapping.Column)
        && (column.Certainty != MappingCertainty.Certain || column.Mapping.Use == ColumnUse.Identifier) && column.Mapping.QuestionId is null);

    private static bool AreOutcomes(List<string> filled, AnswerVocabulary words) =>
        filled.Count(cell => words.TryFind(cell, out var meaning) && meaning != Meanings.Blank) is >= FewestCells and var known && known * 2 > filled.Count;

    // A word that stands again beside 'done' and means none of what is known is how else an interview can end.
    private static bool TellsOfOthers(List<string> filled, AnswerVocabulary words) =>
        filled.Any(cell => words.TryFind(cell, out var meaning) && meaning is not ("completed" or Meanings.Blank))
        || filled.Where(cell => !words.TryFind(cell, out _)).GroupBy(TextFold.Fold, StringComparer.Ordinal).Any(same => same.Count() > 1);

    // Comments and the like; that words which were offered are looked at too does no harm.
    private bool AreWords(int place) => cells.Texts(place).Any(text => text.Contains(' ', StringComparison.Ordinal));

    // Where everything stands in the file twice, half of the values are different.
    private static bool TellApart(List<string> filled) =>
        filled.Count >= FewestCells && filled.Distinct(StringComparer.Ordinal).Count() * 2 >= filled.Count;
}
