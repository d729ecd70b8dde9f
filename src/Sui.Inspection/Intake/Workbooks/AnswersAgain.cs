using Sui.Inspection.Analysis;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// Finds people whose answers stand twice in a workbook in whatever order, under other people, days and sources: by the answers to the instrument's questions alone. That two people
/// answer alike can be chance; how often it is, the answers themselves show (<see cref="Chance"/>). Rows that all have ids of their own are let be.
/// </summary>
/// <remarks>
/// <para>Who is content with one thing is with others, so that the answers of a row count for half of what they would if they had nothing to do with each other: another row is the same
/// with the probability √(p₁·…·pₖ), where pᵢ is the share of other rows that give answer i.</para>
/// <para>Groups of people who agree on all make more rows alike than that. They also make rows that differ in one answer, and answers that stand more often than pasting makes
/// them: of answers that stand exactly twice (three times, four times), copies have hardly any beside them that differ in one. Both measures have to tell; or, where there are enough
/// rows, that hardly any stand once less or once more (<see cref="Chance.AreMultiplesBeyond"/>).</para>
/// </remarks>
internal sealed class AnswersAgain
{
    /// <summary>Below so many rows that stand twice, nothing is told from chance: as in <see cref="Chance.Most"/>.</summary>
    public const int Fewest = 3;

    // Two answers and fewer tell nobody from another.
    private const int FewestAnswers = 3;
    private const int MostPastes = 4;

    private readonly Dictionary<string, List<AnsweredRow>> _instruments = new(StringComparer.Ordinal);

    /// <summary>Takes the rows of a sheet, and finds those of it that stood before.</summary>
    /// <param name="instrument">The instrument's id.</param>
    /// <param name="rows">Its rows that were read, in order.</param>
    /// <returns>Null where chance explains what is alike.</returns>
    public PeopleAgain? Add(string instrument, IEnumerable<AnsweredRow> rows)
    {
        var all = _instruments.TryGetValue(instrument, out var before) ? before : _instruments[instrument] = [];
        var start = all.Count;
        all.AddRange(rows.Where(row => row.Answers.Count >= FewestAnswers));
        if (all.Count == start || all.TrueForAll(row => row.HasId))
        {
            return null;
        }

        var groups = Same(all);
        var expected = new Lazy<double>(() => Expected(all));
        for (var times = 2; times <= MostPastes; times++)
        {
            var again = groups.FindAll(same => same.Length == times && IsOfOthers(all, same));
            if (again.Count >= Fewest && (Chance.AreMultiplesBeyond(times, Standing(times - 1), again.Count, Standing(times + 1))
                || (again.Count > Chance.Most(expected.Value) && BesideThem(all, again) * 2 < again.Count)))
            {
                var pairs = again.SelectMany(same => same.Skip(1).Where(place => place >= start && !all[place].HasId).Select(place => (all[place].Place, all[same[0]].Place)))
                    .OrderBy(pair => pair.Item1.Row).ToList();
                return pairs.Count == 0 ? null : new PeopleAgain(pairs);
            }
        }

        return null;

        int Standing(int often) => groups.Count(same => same.Length == often);
    }

    // Of one person who answered twice another rule tells.
    private static bool IsOfOthers(List<AnsweredRow> all, int[] same) =>
        !Array.TrueForAll(same, place => all[place].HasId) && (all[same[0]].Person == 0 || Array.Exists(same, place => all[place].Person != all[same[0]].Person));

    // The places of the rows that say the same, in order.
    private static List<int[]> Same(List<AnsweredRow> all)
    {
        var alike = new AlikeRows(all.ConvertAll(row => row.Key));
        return [.. Enumerable.Range(0, alike.Groups).Select(group => alike.Of(group).ToArray())];
    }

    // How many pairs of rows chance makes the same.
    private static double Expected(List<AnsweredRow> all)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var answer in all.SelectMany(row => row.Answers))
        {
            counts[answer] = counts.GetValueOrDefault(answer) + 1;
        }

        var others = Math.Max(1.0, all.Count - 1);
        return all.Sum(row => Math.Exp(row.Answers.Sum(answer => Math.Log(Math.Max(1, counts[answer] - 1) / others)) / 2)) * others / 2;
    }

    // How many rows differ in one answer from those that stand twice.
    private static int BesideThem(List<AnsweredRow> all, List<int[]> again)
    {
        var besides = new Dictionary<ulong, int>();
        foreach (var key in all.SelectMany(row => row.Answers.Select(answer => row.Key - answer).Append(row.Key)))
        {
            besides[key] = besides.GetValueOrDefault(key) + 1;
        }

        var beside = 0;
        foreach (var same in again)
        {
            var row = all[same[0]];
            // Without one answer a row is alike those that lack that answer or give another; itself and its copies are among them.
            beside += besides.GetValueOrDefault(row.Key) - same.Length + row.Answers.Sum(answer => besides.GetValueOrDefault(row.Key - answer) - same.Length);
        }

        return beside;
    }
}
