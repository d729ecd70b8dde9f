namespace Sui.Inspection.Analysis;

/// <summary>Draws as many as there are, with replacement, and counts them by kind: each kind by a binomial draw from what is left.</summary>
internal sealed class MultinomialDraw
{
    private readonly int _all;
    private readonly double[] _ofLeft;

    /// <summary>Makes one.</summary>
    /// <param name="all">How many there are.</param>
    /// <param name="counts">How many of each kind, which add up to all; they need not be whole.</param>
    public MultinomialDraw(int all, IEnumerable<double> counts)
    {
        _all = all;
        var left = (double)all;
        var shares = new List<double>();
        foreach (var count in counts)
        {
            shares.Add(left <= 0 ? 1 : count / left);
            left -= count;
        }

        _ofLeft = [.. shares];
    }

    /// <summary>Makes a draw.</summary>
    /// <param name="generator">Where the random numbers come from.</param>
    /// <param name="drawn">Filled with how many of each kind were drawn; as many places as kinds, or more.</param>
    public void Next(ref SeededGenerator generator, Span<int> drawn)
    {
        var left = _all;
        for (var kind = 0; kind < _ofLeft.Length; kind++)
        {
            drawn[kind] = left == 0 ? 0 : kind == _ofLeft.Length - 1 ? left : BinomialSampler.Draw(ref generator, left, _ofLeft[kind]);
            left -= drawn[kind];
        }
    }
}
