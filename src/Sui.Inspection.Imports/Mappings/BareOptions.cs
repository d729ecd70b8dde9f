using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Finds columns whose headers are options without their question, as Typeform writes them. One such header says little; several beside
/// each other that are options of one question, with cells that say the same or nothing, say whose they are.
/// </summary>
/// <param name="columns">The columns.</param>
/// <param name="matches">What each could answer by its own words; what is found is entered there.</param>
/// <param name="cells">The cells of the sample.</param>
internal sealed class BareOptions(IReadOnlyList<LayoutColumn> columns, ColumnMatches?[] matches, ColumnCells cells)
{
    private const int Fewest = 2;

    /// <summary>Finds them.</summary>
    /// <param name="instrument">The instrument.</param>
    public void Find(Instrument instrument)
    {
        var named = matches.SelectMany(match => match?.Matches ?? []).Select(match => match.Question.Id).ToHashSet(StringComparer.Ordinal);
        var questions = instrument.Questions.Where(question => QuestionIndex.TakesOptions(question) && !named.Contains(question.Id)).ToList();
        for (var place = 0; place < columns.Count && questions.Count > 0; place++)
        {
            var runs = questions.Select(question => (Question: question, Columns: Run(question, place))).ToList();
            var longest = runs.Max(run => run.Columns.Count);
            if (longest < Fewest || runs.Count(run => run.Columns.Count == longest) > 1)
            {
                continue;
            }

            var (found, taken) = runs.Find(run => run.Columns.Count == longest);
            Enter(found, taken);
            questions.Remove(found);
            place += longest - 1;
        }
    }

    private void Enter(Question question, List<(int Place, AnswerOption Option, bool Fits)> run)
    {
        foreach (var (place, option, fits) in run)
        {
            matches[place] = fits
                ? new ColumnMatches([new QuestionMatch(question, option, MatchStrength.Text,
                    "The header is an option of the question, as those beside it are.")])
                : new ColumnMatches([], $"Words beside the options of the question '{question.Id}': not used.");
        }
    }

    private List<(int Place, AnswerOption Option, bool Fits)> Run(Question question, int start)
    {
        var run = new List<(int Place, AnswerOption Option, bool Fits)>();
        for (var place = start; place < columns.Count && IsFree(place); place++)
        {
            if (QuestionIndex.Option(question, columns[place].Key.Header) is not { } option || run.Exists(one => one.Option == option))
            {
                break;
            }

            var fits = Fits(place, option);
            if (!fits && !string.Equals(option.Code, "other", StringComparison.Ordinal))
            {
                break;
            }

            run.Add((place, option, fits));
        }

        return run;
    }

    private bool IsFree(int place) => columns[place] is { Metadata: null, Key.Group: null } && matches[place] is { Matches.Count: 0, Note: null };

    private bool Fits(int place, AnswerOption option)
    {
        var words = AnswerVocabulary.OfOption(option, new Dictionary<string, string>(0));
        return cells.Filled(place).TrueForAll(cell => words.TryFind(cell, out _));
    }
}
