using Sui.Inspection.Assessments.Signals;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What a weighted share tells of how many of each group said yes, beside the number of people who did: with weights that follow from the groups, each value of a
/// group makes another share. So it is published as a run of whole per cents, each of which leaves at least three values of every group. How the runs lie
/// follows from what is known of the question in any case, and never from the share itself, so that it tells nothing.
/// </summary>
internal sealed class WeightedCover
{
    // A wider run says too little.
    private const int WidestRun = 10;

    private readonly WeightedPart[] _sorted;
    private readonly WeightedSubset[] _subsets;

    /// <summary>Of those who answered a question.</summary>
    public WeightedCover(IReadOnlyList<WeightedPart> parts)
    {
        _sorted = [.. parts.OrderBy(part => part.Part)];
        var groups = parts.SelectMany(part => part.Groups).Distinct().Where(group => parts.Count(part => part.Groups.Contains(group)) is var several && several > 1 && several < parts.Count);
        _subsets = parts.Count < 2 ? [] :
        [
            .. _sorted.Select(one => new WeightedSubset(_sorted, part => ReferenceEquals(part, one))),
            .. groups.Select(group => new WeightedSubset(_sorted, part => part.Groups.Contains(group))),
        ];
    }

    /// <summary>The least and the largest share where so many people said yes.</summary>
    public ShareSpan Shares(double favourable) => new(WeightedSubset.Fill(_sorted, favourable), WeightedSubset.Fill(_sorted.Reverse(), favourable));

    /// <summary>Whether what is known in any case – how many said yes, and that the share lies in a span – leaves too few values of a group.</summary>
    public bool IsThin(double favourable, ShareSpan known)
    {
        var shares = Shares(favourable);
        return shares.High >= known.Low && shares.Low <= known.High && _subsets.Any(subset => !Leaves(subset, favourable, known));
    }

    /// <summary>Whether the span leaves some of the shares that there can be and not all: what the reader may not be told where how few there are of a group is hidden.</summary>
    public bool IsCut(double favourable, ShareSpan known)
    {
        var shares = Shares(favourable);
        return shares.High >= known.Low && shares.Low <= known.High && (shares.Low < known.Low || shares.High > known.High);
    }

    /// <summary>The run of per cents in which a share lies; null where none is narrow enough.</summary>
    /// <param name="favourable">How many people said yes.</param>
    /// <param name="share">The weighted share.</param>
    /// <param name="known">Between which shares it lies by what is known in any case.</param>
    public ShareRun? Run(double favourable, double share, ShareSpan known)
    {
        var possible = Shares(favourable).And(known);
        var (first, last, own) = (ShareRun.Of(possible.Low).Low, ShareRun.Of(possible.High).Low, ShareRun.Of(share).Low);
        if (first > last)
        {
            return null;
        }

        var runs = new List<ShareRun>();
        var start = first;
        for (var end = first; end <= last; end++)
        {
            var span = Span(new ShareRun(start, end)).And(known);
            if (Array.TrueForAll(_subsets, subset => Leaves(subset, favourable, span)))
            {
                runs.Add(new ShareRun(start, end));
                start = end + 1;
            }
        }

        // What is left at the end belongs to the last run that leaves enough.
        if (runs.Count > 0)
        {
            runs[^1] = runs[^1] with { High = last };
        }

        return runs.Find(run => run.Low <= own && own <= run.High && run.High - run.Low < WidestRun);
    }

    /// <summary>The shares that are printed as a run.</summary>
    public static ShareSpan Span(ShareRun run) => new((run.Low - 0.5) / 100, (run.High + 0.5) / 100);

    private static bool Leaves(WeightedSubset subset, double favourable, ShareSpan span)
    {
        var needed = Math.Min(DisclosureControl.LeastLeft, subset.All(favourable));
        return subset.Left(favourable, span, needed) >= needed;
    }
}
