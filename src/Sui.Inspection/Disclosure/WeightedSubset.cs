using Sui.Inspection.Assessments.Signals;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// Some of those who answered a question whose share has weights, against all others: how many of them can have said yes. Whoever moves one yes from one person to
/// the next by weight changes the share by no more than the largest step between two weights, so that between its least and its largest there are no wider gaps.
/// </summary>
internal sealed class WeightedSubset
{
    // What lies so near an end of a span may lie outside.
    private const double Margin = 1e-9;

    // On each side of where a span is met first; three values are enough.
    private const int Near = 4;

    private readonly WeightedPart[] _inside;
    private readonly WeightedPart[] _outside;
    private readonly int _people;
    private readonly int _others;
    private readonly double _step;

    /// <summary>Parts that are sorted by what they add.</summary>
    public WeightedSubset(IReadOnlyList<WeightedPart> sorted, Func<WeightedPart, bool> isInside)
    {
        (_inside, _outside) = ([.. sorted.Where(isInside)], [.. sorted.Where(part => !isInside(part))]);
        (_people, _others) = (_inside.Sum(part => part.People), _outside.Sum(part => part.People));
        _step = Math.Max(LargestStep(_inside), LargestStep(_outside));
    }

    /// <summary>How many values, up to a number, are left where so many people said yes and the share lies in a span; those that are sure.</summary>
    public int Left(double favourable, ShareSpan span, int most)
    {
        var (least, largest) = Range(favourable);
        var nearest = Nearest(favourable, span, least, largest);
        var left = 0;
        for (var value = Math.Max(least, nearest - Near); value <= Math.Min(largest, nearest + Near) && left < most; value++)
        {
            left += IsPossible(value, favourable, span) ? 1 : 0;
        }

        return left;
    }

    /// <summary>How many values there are where so many said yes and nothing is known of the share.</summary>
    public int All(double favourable)
    {
        var (least, largest) = Range(favourable);
        return largest - least + 1;
    }

    private (int Least, int Largest) Range(double favourable) =>
        ((int)Math.Max(0, Math.Ceiling(favourable - _others - Margin)), (int)Math.Min(_people, Math.Floor(favourable + Margin)));

    // How far the shares that a value allows lie from the span falls and then rises with the value: least and largest shares are convex and concave.
    private int Nearest(double favourable, ShareSpan span, int low, int high)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Distance(middle) <= Distance(middle + 1))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;

        double Distance(int value)
        {
            var shares = Shares(value, favourable);
            return Math.Max(shares.Low - ((span.Low + span.High) / 2), ((span.Low + span.High) / 2) - shares.High);
        }
    }

    private bool IsPossible(int value, double favourable, ShareSpan span)
    {
        var shares = Shares(value, favourable);
        var (low, high) = (span.Low + Margin, span.High - Margin);
        return (shares.Low >= low && shares.Low <= high) || (shares.High >= low && shares.High <= high)
            || Math.Min(shares.High, high) - Math.Max(shares.Low, low) >= _step;
    }

    private ShareSpan Shares(int value, double favourable) => new(
        Fill(_inside, value) + Fill(_outside, favourable - value),
        Fill(_inside.Reverse(), value) + Fill(_outside.Reverse(), favourable - value));

    /// <summary>What the share comes to where those say yes who come first.</summary>
    public static double Fill(IEnumerable<WeightedPart> parts, double favourable)
    {
        var share = 0.0;
        foreach (var part in parts)
        {
            var people = Math.Clamp(favourable, 0, part.People);
            share += people * part.Part;
            favourable -= people;
        }

        return share;
    }

    private static double LargestStep(WeightedPart[] sorted) => sorted.Zip(sorted.Skip(1), (one, next) => next.Part - one.Part).DefaultIfEmpty(0).Max();
}
