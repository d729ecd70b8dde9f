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
        // In most files nothing stands twice, and no list for each row is needed to see it.
        if (new HashSet<ulong>(_keys).Count == _keys.Count)
        {
            return null;
        }

        var places = Places();
        var share = Math.Min(Surest, Grouped * places.Values.Max(same => same.Count) / _keys.Count);
        return Block(places, share) ?? SortedBlock.Find(_keys, _rows) ?? Multiples(places);
    }

    // The longest row of rows that stands in the same order further up.
    private RowsAgain? Block(Dictionary<ulong, List<int>> places, double share)
    {
        var best = (Start: 0, Lag: 0, Length: 0);
        Dictionary<int, int> covered = [];
        for (var later = 1; later < _keys.Count; later++)
        {
            foreach (var earlier in places[_keys[later]] is { Count: <= Rare } same ? same.TakeWhile(place => place < later) : [])
            {
                best = Longer(best, later, later - earlier, covered);
            }
        }

        for (var times = 2; times <= MostPastes; times++)
        {
            best = Longer(best, _keys.Count - 1, _keys.Count - (_keys.Count / times), covered);
            best = Longer(best, _keys.Count - 1, _keys.Count / times, covered);
        }

        return best.Length > 0 && IsBeyondChance(best.Start, best.Length, share)
            ? new RowsAgain(best.Length, _rows[best.Start], _rows[best.Start + best.Length - 1], _rows[best.Start - best.Lag], InOrder: true)
            : null;
    }

    // Each row of rows is walked once, and no further than to where it would begin again.
    private (int Start, int Lag, int Length) Longer((int Start, int Lag, int Length) best, int place, int lag, Dictionary<int, int> covered)
    {
        if (lag < 1 || place < lag || _keys[place] != _keys[place - lag] || covered.GetValueOrDefault(lag) > place)
        {
            return best;
        }

        var start = place;
        while (start > lag && start > place - lag + 1 && _keys[start - 1] == _keys[start - 1 - lag])
        {
            start--;
        }

        var end = place + 1;
        while (end < _keys.Count && end - start < lag && _keys[end] == _keys[end - lag])
        {
            end++;
        }

        covered[lag] = end;
        return end - start > best.Length ? (start, lag, end - start) : best;
    }

    // Rows that say what the row before says prove nothing: in a sorted file they are many.
    private bool IsBeyondChance(int start, int length, double share)
    {
        var turns = 1;
        for (var place = start + 1; place < start + length; place++)
        {
            turns += _keys[place] == _keys[place - 1] ? 0 : 1;
        }

        return Chance.IsBlockBeyond((double)_keys.Count * _keys.Count / 2, turns * Math.Log(share));
    }

    private RowsAgain? Multiples(Dictionary<ulong, List<int>> places)
    {
        var counts = new double[Rare + 2];
        foreach (var same in places.Values.Where(same => same.Count < counts.Length))
        {
            counts[same.Count]++;
        }

        for (var times = 2; times <= Rare; times++)
        {
            if (Chance.AreMultiplesBeyond(times, counts[times - 1], counts[times], counts[times + 1]))
            {
                var again = places.Values.Where(same => same.Count == times).ToList();
                return new RowsAgain(again.Count * (times - 1), _rows[again.Min(same => same[1])], null, _rows[again.MinBy(same => same[1])![0]], InOrder: false);
            }
        }

        return null;
    }

    private Dictionary<ulong, List<int>> Places()
    {
        Dictionary<ulong, List<int>> places = new(_keys.Count);
        for (var place = 0; place < _keys.Count; place++)
        {
            if (!places.TryGetValue(_keys[place], out var same))
            {
                places[_keys[place]] = same = [];
            }

            same.Add(place);
        }

        return places;
    }
}
