using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Proposes how an export becomes answers to an instrument. Thread-safe.</summary>
/// <param name="identifiers">Recognises columns that can tell who answered.</param>
internal sealed class MappingProposer(IIdentifierRecogniser identifiers)
{
    /// <summary>How many problems are listed.</summary>
    private const int Problems = 1000;

    /// <summary>Proposes a mapping.</summary>
    /// <param name="layout">The layout of the file.</param>
    /// <param name="sample">The rows from which it was recognised.</param>
    /// <param name="instrument">The instrument that was fielded.</param>
    /// <param name="culture">The culture of dates and numbers that the user gave; null for none.</param>
    /// <param name="chosen">What somebody said that columns are; null for nothing.</param>
    public MappingProposal Propose(
        RecognisedLayout layout, TabularSample sample, Instrument instrument, string? culture = null,
        IReadOnlyDictionary<ColumnKey, ChosenColumn>? chosen = null)
    {
        chosen ??= new Dictionary<ColumnKey, ChosenColumn>(0);
        var problems = new ProblemList(layout.File, Problems);
        foreach (var problem in layout.Problems)
        {
            problems.Add(problem);
        }

        var cells = new ColumnCells(
            layout.Columns.Count == 0 ? new SampleSheet(null, []) : sample.Sheets[layout.SheetPlace], layout.HeaderRows);
        layout = layout with { Columns = [.. OwnForm.Mark(layout.Columns).Select(column => Marked(column, chosen, cells))] };
        var index = new QuestionIndex(instrument);
        var said = chosen.Values.Select(one => one.Match?.Question.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var claims = Claims(layout, index, instrument, cells, said, problems).Select((claim, place) => Claimed(claim, layout.Columns[place], chosen)).ToList();
        var proposer = new ColumnProposer(layout, cells, identifiers, problems);
        var columns = layout.Columns.Select((column, place) => proposer.Propose(column, claims[place]))
            .Select(column => chosen.ContainsKey(column.Mapping.Column) ? column with { Certainty = MappingCertainty.Certain } : column).ToList();
        var unanswered = Unanswered(instrument, columns, problems);
        var facts = layout.Facts.ToList();
        var dates = Dates(layout, columns, index, cells, out var first);
        var mapping = new ImportMapping
        {
            Layout = layout.Layout.Id,
            InstrumentId = instrument.Identity.Id,
            InstrumentVersion = instrument.Identity.Version,
            Sheet = layout.Sheet,
            HeaderRows = layout.HeaderRows,
            Culture = DateDecision.Decide(dates, first, culture, facts, problems),
            Columns = [.. columns.Select(column => column.Mapping)],
        };
        ReportChecks(columns, problems);
        return new MappingProposal
        {
            Mapping = mapping,
            Facts = facts,
            Columns = columns,
            Unanswered = unanswered,
            Problems = problems.ToProblems(),
        };
    }

    private static LayoutColumn Marked(LayoutColumn column, IReadOnlyDictionary<ColumnKey, ChosenColumn> chosen, ColumnCells cells) =>
        chosen.GetValueOrDefault(column.Key) is { } own ? own.Mark(column, cells)
        : column.Metadata is { } metadata && chosen.Values.Any(one => one.Displaces(metadata.Use, null, null))
            ? column with { Metadata = new MetadataColumn(ColumnUse.NotUsed, "Another column was said to be it.") }
            : column;

    // Two columns that are said to answer one question are read together: each row fills one of them.
    private static ColumnClaim Claimed(ColumnClaim claim, LayoutColumn column, IReadOnlyDictionary<ColumnKey, ChosenColumn> chosen) =>
        chosen.GetValueOrDefault(column.Key) is { Match: { } own }
            ? new ColumnClaim(own, null, own.Option is null && chosen.Values.Count(one => one.Match?.Question.Id == own.Question.Id) > 1)
            : claim.Match is { } match && chosen.Values.Any(one => one.Displaces(ColumnUse.Answer, match.Question.Id, match.Option?.Code))
                ? new ColumnClaim(null, "Another column was said to answer the question.")
                : claim;

    private static IReadOnlyList<ColumnClaim> Claims(
        RecognisedLayout layout, QuestionIndex index, Instrument instrument, ColumnCells cells, HashSet<string> said, ProblemList problems)
    {
        var matcher = new ColumnMatcher(index);
        var matches = new ColumnMatches?[layout.Columns.Count];
        for (var place = 0; place < matches.Length; place++)
        {
            var column = layout.Columns[place];
            var match = column.Metadata is { YieldsToQuestion: false } ? null : matcher.Match(column.Key);
            // A name that tools give to their own columns is a question only where the instrument says so in so many words.
            matches[place] = column.Metadata is { YieldsToQuestion: true }
                && match?.Matches is not [{ Strength: >= MatchStrength.Text }, ..] ? null : match;
        }

        new BareOptions(layout.Columns, matches, cells).Find(instrument);
        return ColumnClaims.Share(layout.Columns, matches, cells, said, problems);
    }

    private static List<UnansweredQuestion> Unanswered(Instrument instrument, List<ColumnProposal> columns, ProblemList problems)
    {
        var answered = columns.Select(column => column.Mapping.QuestionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unanswered = new List<UnansweredQuestion>();
        foreach (var question in instrument.Questions.Where(question => !answered.Contains(question.Id)))
        {
            unanswered.Add(new UnansweredQuestion(question.Id,
                columns.Any(column => column.Certainty == MappingCertainty.NotRecognised && column.Filled > 0)
                    ? "No column has its id or its text; one of those not recognised can be mapped to it."
                    : "No column has its id or its text."));
        }

        if (unanswered.Count > 0)
        {
            problems.Warning(MappingCodes.NoColumn, new ProblemLocation(problems.File),
                $"{Wording.Count(unanswered.Count, "question")} of the instrument {(unanswered.Count == 1 ? "has" : "have")} no column.",
                "A column for every question that was put.", "Map one of the columns that are not used, or leave it so where it was not put.");
        }

        return unanswered;
    }

    private static DateFinding Dates(
        RecognisedLayout layout, List<ColumnProposal> columns, QuestionIndex index, ColumnCells cells, out string? first)
    {
        first = null;
        var all = default(DateFinding);
        foreach (var column in columns)
        {
            var holdsDates = column.Mapping.Use is ColumnUse.StartedAt or ColumnUse.SubmittedAt or ColumnUse.EventDate
                || (column.Mapping.QuestionId is { } id && index.ById(id)?.Scale == AnswerScale.Date);
            var finding = holdsDates ? DateFinding.Of(cells.Texts(column.Place)) : default;
            first ??= finding == default ? null : ColumnNames.Of(layout.Columns[column.Place]);
            all += finding;
        }

        return all;
    }

    private static void ReportChecks(List<ColumnProposal> columns, ProblemList problems)
    {
        var checks = columns.Count(column => column is { Certainty: MappingCertainty.Check, Mapping.QuestionId: null });
        if (checks > 0)
        {
            problems.Warning(MappingCodes.ToBeChecked, new ProblemLocation(problems.File),
                $"{Wording.Count(checks, "column")} {(checks == 1 ? "was" : "were")} taken for what the name says, such as a date or an id.",
                "Columns of a tool that is known.", "Look at them in the preview, and save the mapping once it is right.");
        }
    }
}
