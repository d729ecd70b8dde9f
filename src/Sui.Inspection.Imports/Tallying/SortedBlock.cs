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
    /// <param name="alike">The rows by what they say.</param>
    /// <param name="rows">The number of each.</param>
    public static RowsAgain? Find(AlikeRows alike, IReadOnlyList<int> rows)
    {
        var (start, end, different) = Longest(alike);
        if (different < Fewest)
        {
            return null;
        }

        var (twins, others) = Outside(alike, start, end);
        return Chance.IsBlockBeyond(alike.Count, different * Math.Log(Chance.Share(twins, others)))
            ? new RowsAgain(end - start, rows[start], rows[end - 1], rows[alike.Of(alike[start])[0]], InOrder: false)
            : null;
    }

    // All rows of a block stand before its start: as the start moves down, it only grows.
    private static (int Start, int End, int Different) Longest(AlikeRows alike)
    {
        var best = (Start: 0, End: 0, Different: 0);
        var within = new int[alike.Groups];
        var (end, different) = (0, 0);
        for (var start = 0; start < alike.Count; start++)
        {
            end = Math.Max(end, start);
            for (; end < alike.Count && alike.Of(alike[end])[0] < start; end++)
            {
                different += within[alike[end]]++ == 0 ? 1 : 0;
            }

            if (different > best.Different)
            {
                best = (start, end, different);
            }

            if (end > start && --within[alike[start]] == 0)
            {
                different--;
            }
        }

        return best;
    }

    private static (int Twins, int Rows) Outside(AlikeRows alike, int start, int end)
    {
        var twins = 0;
        for (var group = 0; group < alike.Groups; group++)
        {
            var count = 0;
            foreach (var place in alike.Of(group))
            {
                count += place < start || place >= end ? 1 : 0;
            }

            twins += count > 1 ? count : 0;
        }

        return (twins, alike.Count - (end - start));
    }
}
