using System.Numerics;

namespace Sui.Inspection.Analysis;

/// <summary>Rows by what they say: each place has the number of its group, the groups are numbered in the order in which they come first, and each lists its places in order. Plain arrays,
/// since a large file has as many groups as rows.</summary>
internal sealed class AlikeRows
{
    // 2^64 by the golden ratio, odd.
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private readonly int[] _groups;
    private readonly int[] _starts;
    private readonly int[] _places;

    /// <summary>Groups rows.</summary>
    /// <param name="keys">What each row says.</param>
    public AlikeRows(List<ulong> keys)
    {
        // The product's first bits, evenly spread, say where to look (Fibonacci hashing). A place holds the number of a group, and one more.
        var bits = Math.Max(4, BitOperations.Log2((uint)keys.Count) + 2);
        var table = new int[1 << bits];
        var first = new int[keys.Count];
        var groups = 0;
        _groups = new int[keys.Count];
        for (var place = 0; place < _groups.Length; place++)
        {
            var at = (int)((keys[place] * Golden) >> (64 - bits));
            while (table[at] != 0 && keys[first[table[at] - 1]] != keys[place])
            {
                at = (at + 1) & (table.Length - 1);
            }

            if (table[at] == 0)
            {
                first[groups] = place;
                table[at] = ++groups;
            }

            _groups[place] = table[at] - 1;
        }

        _starts = new int[groups + 1];
        foreach (var group in _groups)
        {
            _starts[group + 1]++;
        }

        for (var group = 1; group < _starts.Length; group++)
        {
            _starts[group] += _starts[group - 1];
        }

        _places = new int[_groups.Length];
        var filled = new int[groups];
        for (var place = 0; place < _groups.Length; place++)
        {
            var group = _groups[place];
            _places[_starts[group] + filled[group]++] = place;
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _groups.Length;

    /// <summary>How many different things they say.</summary>
    public int Groups => _starts.Length - 1;

    /// <summary>The group of the row at a place: 0 or more, and less than <see cref="Groups"/>.</summary>
    public int this[int place] => _groups[place];

    /// <summary>The places of a group, in order.</summary>
    public ReadOnlySpan<int> Of(int group) => _places.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);
}
