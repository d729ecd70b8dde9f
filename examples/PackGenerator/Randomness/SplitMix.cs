namespace PackGenerator.Randomness;

/// <summary>Steele, Lea and Flood's SplitMix64: own code, so that a seed gives the same packs on every version of .NET.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A generator for one named part of the work: adding a part does not change what the others draw.</summary>
    public static SplitMix For(ulong seed, string part)
    {
        // FNV-1a, 64 bits. String.GetHashCode differs from run to run.
        var hash = 14695981039346656037UL;
        foreach (var character in part)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return new SplitMix(seed ^ hash);
    }

    /// <summary>A number from 0, included, to 1, excluded.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        return low + (int)(NextDouble() * (high - low + 1));
    }

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>The items in a random order (Fisher and Yates).</summary>
    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var result = items.ToArray();
        for (var i = result.Length - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (result[i], result[j]) = (result[j], result[i]);
        }

        return result;
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
