using Sui.Inspection.Analysis;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Finds rows beside each other that all say what rows further up say, in whatever order: a part of the file that was sorted before it was pasted in again, or a
/// paste of few rows. How often a row says what another says, the rows outside of the block show.
/// </summary>
internal static class SortedBlock
{
    // Two people beside each other who say what two others say are a couple, or one form that was sent in by two.
    private const int Fewest = 3;

    /// <summary>The block with the most different rows; null for none, or where chance explains it.</summary>
    /// <param name="keys">What each row says.</param>
    /// <param name="rows">The number of each.</param>
    public static RowsAgain? Find(IReadOnlyList<ulong> keys, IReadOnlyList<int> rows)
    {
        var first = new int[keys.Count];
        Dictionary<ulong, int> seen = new(keys.Count);
        for (var place = 0; place < keys.Count; place++)
        {
            first[place] = seen.TryAdd(keys[place], place) ? place : seen[keys[place]];
        }

        var (start, end, different) = Longest(keys, first);
        if (different < Fewest)
        {
            return null;
        }

        var (twins, others) = Outside(keys, start, end);
        return Chance.IsBlockBeyond(keys.Count, different * Math.Log(Chance.Share(twins, others)))
            ? new RowsAgain(end - start, rows[start], rows[end - 1], rows[first[start]], InOrder: false)
            : null;
    }

    // All rows of a block stand before its start: as the start moves down, it only grows.
    private static (int Start, int End, int Different) Longest(IReadOnlyList<ulong> keys, int[] first)
    {
        var best = (Start: 0, End: 0, Different: 0);
        Dictionary<ulong, int> within = [];
        var end = 0;
        for (var start = 0; start < keys.Count; start++)
        {
            end = Math.Max(end, start);
            for (; end < keys.Count && first[end] < start; end++)
            {
                within[keys[end]] = within.GetValueOrDefault(keys[end]) + 1;
            }

            if (within.Count > best.Different)
            {
                best = (start, end, within.Count);
            }

            if (end > start && --within[keys[start]] == 0)
            {
                within.Remove(keys[start]);
            }
        }

        return best;
    }

    private static (int Twins, int Rows) Outside(IReadOnlyList<ulong> keys, int start, int end)
    {
        Dictionary<ulong, int> counts = new(keys.Count);
        for (var place = 0; place < keys.Count; place++)
        {
            if (place < start || place >= end)
            {
                counts[keys[place]] = counts.GetValueOrDefault(keys[place]) + 1;
            }
        }

        return (counts.Values.Where(count => count > 1).Sum(), keys.Count - (end - start));
    }
}
