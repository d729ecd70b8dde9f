using Sui.Inspection.Analysis;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Finds out whether a file, or a part of it, stands in it twice although the ids differ or there are none: by the answers and times alone. That two
/// people say the same can be chance; how often it is, the answers themselves show (<see cref="Chance"/>).
/// </summary>
internal sealed class AnswersTwice
{
    /// <summary>How many rows are looked at.</summary>
    public const int MostRows = 100_000;

    // What one row says most often is a measure of how likely any is; answers come in groups, so that it is doubled, and never certain.
    private const double Grouped = 2;
    private const double Surest = 0.9;

    // Pairs are looked for among answers that are rare; of those that are not, a whole file that was pasted in twice or more shows.
    private const int Rare = 8;
    private const int MostPastes = 5;

    private readonly List<ulong> _keys = [];
    private readonly List<int> _rows = [];

    /// <summary>Whether no more rows are looked at.</summary>
    public bool IsFull => _keys.Count == MostRows;

    /// <summary>Notes a row that counts and has answers.</summary>
    /// <param name="key">The keyed hash of its times and answers.</param>
    /// <param name="row">Its number.</param>
    public void Add(ulong key, int row)
    {
        if (!IsFull)
        {
            _keys.Add(key);
            _rows.Add(row);
        }
    }

    /// <summary>What stands twice; null where chance explains it.</summary>
    public RowsAgain? Find()
    {
        var alike = new AlikeRows(_keys);
        if (alike.Groups == alike.Count)
        {
            return null;
        }

        var most = 0;
        for (var group = 0; group < alike.Groups; group++)
        {
            most = Math.Max(most, alike.Of(group).Length);
        }

        var share = Math.Min(Surest, Grouped * most / alike.Count);
        return Block(alike, share) ?? SortedBlock.Find(alike, _rows) ?? Multiples(alike);
    }

    // The longest row of rows that stands in the same order further up.
    private RowsAgain? Block(AlikeRows alike, double share)
    {
        var best = (Start: 0, Lag: 0, Length: 0);
        var covered = new int[alike.Count];
        for (var later = 1; later < alike.Count; later++)
        {
            var same = alike.Of(alike[later]);
            for (var at = 0; same.Length <= Rare && same[at] < later; at++)
            {
                best = Longer(alike, best, later, later - same[at], covered);
            }
        }

        for (var times = 2; times <= MostPastes; times++)
        {
            best = Longer(alike, best, alike.Count - 1, alike.Count - (alike.Count / times), covered);
            best = Longer(alike, best, alike.Count - 1, alike.Count / times, covered);
        }

        return best.Length > 0 && IsBeyondChance(alike, best.Start, best.Length, share)
            ? new RowsAgain(best.Length, _rows[best.Start], _rows[best.Start + best.Length - 1], _rows[best.Start - best.Lag], InOrder: true)
            : null;
    }

    // Each row of rows is walked once, and no further than to where it would begin again: of each lag, the place up to which rows were walked.
    private static (int Start, int Lag, int Length) Longer(AlikeRows alike, (int Start, int Lag, int Length) best, int place, int lag, int[] covered)
    {
        if (lag < 1 || place < lag || alike[place] != alike[place - lag] || covered[lag] > place)
        {
            return best;
        }

        var start = place;
        while (start > lag && start > place - lag + 1 && alike[start - 1] == alike[start - 1 - lag])
        {
            start--;
        }

        var end = place + 1;
        while (end < alike.Count && end - start < lag && alike[end] == alike[end - lag])
        {
            end++;
        }

        covered[lag] = end;
        return end - start > best.Length ? (start, lag, end - start) : best;
    }

    // Rows that say what the row before says prove nothing: in a sorted file they are many.
    private static bool IsBeyondChance(AlikeRows alike, int start, int length, double share)
    {
        var turns = 1;
        for (var place = start + 1; place < start + length; place++)
        {
            turns += alike[place] == alike[place - 1] ? 0 : 1;
        }

        return Chance.IsBlockBeyond((double)alike.Count * alike.Count / 2, turns * Math.Log(share));
    }

    private RowsAgain? Multiples(AlikeRows alike)
    {
        // Of the groups that stand so many times: how many there are, and the first second place of any.
        var counts = new double[Rare + 2];
        var seconds = new int[Rare + 2];
        for (var group = 0; group < alike.Groups; group++)
        {
            var same = alike.Of(group);
            if (same.Length < counts.Length)
            {
                var isFirst = counts[same.Length]++ == 0;
                seconds[same.Length] = same.Length > 1 && (isFirst || same[1] < seconds[same.Length]) ? same[1] : seconds[same.Length];
            }
        }

        for (var times = 2; times <= Rare; times++)
        {
            if (Chance.AreMultiplesBeyond(times, counts[times - 1], counts[times], counts[times + 1]))
            {
                var second = seconds[times];
                return new RowsAgain((int)counts[times] * (times - 1), _rows[second], null, _rows[alike.Of(alike[second])[0]], InOrder: false);
            }
        }

        return null;
    }
}
