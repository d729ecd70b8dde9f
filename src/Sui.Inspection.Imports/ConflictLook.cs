using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;

using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Looks a second time at rows that contradict each other, to say which questions differ.</summary>
/// <param name="plan">The columns.</param>
/// <param name="hash">The keyed hash.</param>
internal sealed class ConflictLook(ImportPlan plan, SipHash hash)
{
    /// <summary>What stands for how far the response came, among the ids of questions.</summary>
    public const string Status = "status";

    /// <summary>What stands for when it was given, among the ids of questions.</summary>
    public const string Time = "time";

    private readonly Dictionary<int, (RowStanding Standing, ulong Times, ulong[] Answers)> _rows = [];

    /// <summary>Compares the pairs.</summary>
    /// <param name="reader">The file opened anew, below the headers.</param>
    /// <param name="pairs">The rows' numbers.</param>
    /// <param name="cancellationToken">Ends the look early.</param>
    public IReadOnlyList<ImportConflict> Compare(
        ITabularReader reader, IReadOnlyList<(int First, int Row)> pairs, CancellationToken cancellationToken)
    {
        Collect(reader, pairs.SelectMany(pair => new[] { pair.First, pair.Row }).ToHashSet(), cancellationToken);
        return [.. pairs
            .Where(pair => _rows.ContainsKey(pair.First) && _rows.ContainsKey(pair.Row))
            .Select(pair => new ImportConflict(pair.First, pair.Row, Differences(_rows[pair.First], _rows[pair.Row])))];
    }

    private void Collect(ITabularReader reader, HashSet<int> wanted, CancellationToken cancellationToken)
    {
        var rows = new RowReader(plan);
        var row = rows.NewRow();
        var answers = new AnswersHash(hash, plan.Questions, plan.Days);
        for (var left = wanted.Count; left > 0 && reader.Read();)
        {
            if ((reader.Row & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (wanted.Contains(reader.Row))
            {
                rows.ReadStanding(reader, row);
                rows.ReadAnswers(reader, row);
                _rows[reader.Row] = (row.Standing, answers.OfTimes(reader), [.. Enumerable.Range(0, plan.Questions.Length).Select(place => answers.Of(reader, row, place))]);
                left--;
            }
        }
    }

    private List<string> Differences(
        (RowStanding Standing, ulong Times, ulong[] Answers) first, (RowStanding Standing, ulong Times, ulong[] Answers) second)
    {
        var differ = first.Standing == second.Standing ? [] : new List<string> { Status };
        differ.AddRange(first.Times == second.Times ? [] : [Time]);
        differ.AddRange(plan.Questions
            .Where((_, place) => first.Answers[place] != second.Answers[place])
            .Select(question => question.Question.Id));
        return differ;
    }
}
