using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Shares the questions out over the columns: one column for a question, or several of which each row fills one.</summary>
internal sealed class ColumnClaims
{
    private readonly ProblemList _problems;
    private readonly IReadOnlyList<LayoutColumn> _columns;
    private readonly ColumnMatches?[] _matches;
    private readonly ColumnCells _cells;
    private readonly ColumnClaim[] _claims;
    private readonly List<(Question Question, List<int> Places)> _several = [];
    private readonly List<(Question Question, List<int> Places)> _twice = [];
    private readonly HashSet<string> _said;

    private ColumnClaims(IReadOnlyList<LayoutColumn> columns, ColumnMatches?[] matches, ColumnCells cells, HashSet<string> said, ProblemList problems)
    {
        (_columns, _matches, _cells, _said, _problems) = (columns, matches, cells, said, problems);
        _claims = [.. matches.Select(match => new ColumnClaim(null, match?.Note))];
    }

    /// <summary>Shares the questions out.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="matches">What each could answer; null for a column that takes no part.</param>
    /// <param name="cells">The cells of the sample.</param>
    /// <param name="said">The ids of the questions of which somebody said which column answers them.</param>
    /// <param name="problems">Where it is told that a question was left without a column because several fit.</param>
    /// <returns>For each column what it got.</returns>
    public static IReadOnlyList<ColumnClaim> Share(
        IReadOnlyList<LayoutColumn> columns, ColumnMatches?[] matches, ColumnCells cells, HashSet<string> said, ProblemList problems)
    {
        var claims = new ColumnClaims(columns, matches, cells, said, problems);
        claims.ShareByOrder();
        claims.ShareOneByOne();
        claims.PreferOptions();
        claims.ReportSeveral();
        return claims._claims;
    }

    // Questions with one text: the first column is the first question, and so on, where there are as many columns.
    private void ShareByOrder()
    {
        var groups = Places(match => match.Matches.Count > 1).GroupBy(place => _matches[place]!.Matches[0].Question.Id);
        foreach (var group in groups)
        {
            var places = group.ToList();
            var questions = _matches[places[0]]!.Matches;
            var asNumbered = places.All(place => _matches[place]!.Number == 0) ? places
                : [.. places.OrderBy(place => Math.Max(1, _matches[place]!.Number))];
            for (var i = 0; i < places.Count; i++)
            {
                _claims[asNumbered[i]] = places.Count == questions.Count
                    ? new ColumnClaim(questions[i], null)
                    : new ColumnClaim(null, "Several questions have this text, and there is not a column for each.");
            }

            if (places.Count != questions.Count)
            {
                Several(questions[0].Question, places);
            }
        }
    }

    private void ShareOneByOne()
    {
        var wanted = Places(match => match.Matches.Count == 1)
            .GroupBy(place => (_matches[place]!.Matches[0].Question.Id, _matches[place]!.Matches[0].Option?.Code));
        foreach (var group in wanted)
        {
            var strongest = group.Max(place => _matches[place]!.Matches[0].Strength);
            var best = Best([.. group.Where(place => _matches[place]!.Matches[0].Strength == strongest)]);
            if (AreTogether(best))
            {
                foreach (var place in best)
                {
                    _claims[place] = new ColumnClaim(_matches[place]!.Matches[0], null, Together: true);
                }

                if (!_matches[best[0]]!.Matches[0].IsPart && !_cells.AreExclusive(best))
                {
                    _twice.Add((_matches[best[0]]!.Matches[0].Question, best));
                }

                continue;
            }

            foreach (var place in group)
            {
                _claims[place] = best.Count == 1 && best[0] == place
                    ? new ColumnClaim(_matches[place]!.Matches[0], null)
                    : new ColumnClaim(null, best.Count == 1
                        ? $"The column '{ColumnNames.Of(_columns[best[0]])}' answers the question more surely."
                        : "Another column could answer the same question.");
            }

            if (best.Count > 1)
            {
                Several(_matches[best[0]]!.Matches[0].Question, best);
            }
        }
    }

    // A column that holds the whole answer is taken before those over which it is spread.
    private List<int> Best(List<int> strongest) =>
        strongest.Exists(place => !_matches[place]!.Matches[0].IsPart) ? strongest.FindAll(place => !_matches[place]!.Matches[0].IsPart) : strongest;

    // The parts of one answer; one question in two branches of a form, of which each row fills one; or one column that was exported twice.
    private bool AreTogether(List<int> places)
    {
        var first = _matches[places[0]]!.Matches[0];
        return places.Count > 1 && first is { Option: null, IsLikely: false }
            && (first.IsPart || _cells.AreExclusive(places) || _cells.AreAlike(places));
    }

    private void PreferOptions()
    {
        var split = _claims.Where(claim => claim.Match?.Option is not null).Select(claim => claim.Match!.Question.Id)
            .ToHashSet(StringComparer.Ordinal);
        for (var place = 0; place < _claims.Length; place++)
        {
            if (_claims[place].Match is { Option: null } match && split.Contains(match.Question.Id))
            {
                _claims[place] = new ColumnClaim(null, "The columns of its options answer the question.");
            }
        }
    }

    private IEnumerable<int> Places(Func<ColumnMatches, bool> which) =>
        Enumerable.Range(0, _matches.Length).Where(place => _matches[place] is { } match && which(match));

    private void Several(Question question, List<int> places) => _several.Add((question, places));

    private void ReportSeveral()
    {
        var questions = Places(match => match.Matches.Count > 0).Select(place => _matches[place]!.Matches[0].Question.Id).Distinct(StringComparer.Ordinal).Count();
        if (TablesBeside.Report([.. _several.Concat(_twice).OrderBy(one => one.Places[0])], questions, _columns, _problems))
        {
            return;
        }

        ReportTwice();
        foreach (var (question, places) in _several.Where(one => !_said.Contains(one.Question.Id)))
        {
            // Columns that are only like the question count nothing in any case, and a blank one holds nobody's answer.
            var isError = places.Exists(place => !_matches[place]!.Matches[0].IsLikely) && places.Exists(place => _cells.Filled(place).Count > 0);
            _problems.Add(new Problem
            {
                Code = MappingCodes.SeveralColumns,
                Severity = isError ? ProblemSeverity.Error : ProblemSeverity.Warning,
                Location = new ProblemLocation(_problems.File, Column: ColumnNames.Of(_columns[places[0]])),
                Message = places.Count == 1
                    ? $"{Named(places)} could answer several questions, '{question.Id}' among them; none was chosen, and its answers would be lost."
                    : $"{Wording.Count(places.Count, "column")} could answer the question '{question.Id}', and rows fill them with different answers: {Named(places)}. None was chosen, and the "
                        + "answers would be lost.",
                Expected = "One column for a question, or several of which each row fills one.",
                Action = $"Say which column answers it, with --map-column \"{ColumnNames.Of(_columns[places[^1]])}={question.Id}\" or in a saved mapping"
                    + (places.Count == 1 ? "." : "; where the rows are to fill one of them each, empty the others in the file, or unite them in one column."),
            });
        }
    }

    private void ReportTwice()
    {
        foreach (var (question, places) in _twice.Where(one => !_said.Contains(one.Question.Id)))
        {
            _problems.Warning(
                ImportCodes.ColumnTwice, new ProblemLocation(_problems.File, Column: ColumnNames.Of(_columns[places[0]])),
                $"The question '{question.Id}' stands in the file {Wording.Number(places.Count)} times, with the same answers: {Named(places)}. They are read as one.",
                "One column for a question.", "Nothing, where that is so; a row that fills them differently is an error.");
        }
    }

    private string Named(List<int> places) =>
        string.Join(", ", places.Select(place => $"column {CellText.ColumnName(_columns[place].Place)} ('{ColumnNames.Of(_columns[place])}')"));
}
