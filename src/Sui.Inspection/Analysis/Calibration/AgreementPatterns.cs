namespace Sui.Inspection.Analysis.Calibration;

/// <summary>By which bars cases agree: those that agree by the same ones are counted together, so that resampling costs no more for many cases than for few.</summary>
internal sealed class AgreementPatterns
{
    private readonly List<bool[]> _patterns = [];
    private readonly List<int> _patternOf = [];

    private AgreementPatterns()
    {
    }

    /// <summary>How many cases have each pattern.</summary>
    public int[] Counts { get; private set; } = [];

    /// <summary>Takes cases in.</summary>
    /// <param name="agrees">Whether each agrees, by each bar.</param>
    public static AgreementPatterns Of(IEnumerable<bool[]> agrees)
    {
        var all = new AgreementPatterns();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pattern in agrees)
        {
            var key = string.Concat(pattern.Select(agreed => agreed ? '1' : '0'));
            if (!known.TryGetValue(key, out var place))
            {
                known[key] = place = all._patterns.Count;
                all._patterns.Add(pattern);
            }

            all._patternOf.Add(place);
        }

        all.Counts = new int[all._patterns.Count];
        all._patternOf.ForEach(place => all.Counts[place]++);
        return all;
    }

    /// <summary>As many cases, each drawn from all of them: how many have each pattern.</summary>
    public int[] Drawn(ref SeededGenerator generator)
    {
        var counts = new int[_patterns.Count];
        for (var drawn = 0; drawn < _patternOf.Count; drawn++)
        {
            counts[_patternOf[generator.Below(_patternOf.Count)]]++;
        }

        return counts;
    }

    /// <summary>The places of the bars by which most cases agree, lowest first, and how many these are.</summary>
    /// <param name="counts">How many cases have each pattern.</param>
    public (List<int> Places, int Most) Best(int[] counts)
    {
        var agreeing = new int[_patterns[0].Length];
        for (var pattern = 0; pattern < counts.Length; pattern++)
        {
            for (var place = 0; place < agreeing.Length; place++)
            {
                agreeing[place] += _patterns[pattern][place] ? counts[pattern] : 0;
            }
        }

        var most = agreeing.Max();
        return ([.. Enumerable.Range(0, agreeing.Length).Where(place => agreeing[place] == most)], most);
    }
}
