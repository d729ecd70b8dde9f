using System.Numerics;
using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What a criterion's status leaves of a hidden k beside its n: who knows the scoring can go through every k and keep those that give
/// the status. Where fewer than three hidden values are left, n is hidden too; of a criterion that is not met, where fewer are left of those that
/// make it firm, or of the others, since a rating can tell which. The rule looks at the status, the n's and what is
/// shown, never at the hidden k itself, so that an n that is shown tells nothing that its reader could not compute.
/// </summary>
internal sealed class StatusCover(Rubric rubric)
{
    private readonly CriterionScorer _scorer = new(rubric);
    private readonly Dictionary<string, Criterion> _criteria =
        rubric.Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    /// <summary>Those of a criterion's signals whose n leaves too few values of their hidden k.</summary>
    /// <param name="outcome">The criterion.</param>
    /// <param name="hidden">Its signals whose k is hidden.</param>
    /// <param name="known">The n that could be known but for the status; null for none.</param>
    public IEnumerable<Signal> Thin(CriterionOutcome outcome, IReadOnlyList<Signal> hidden, Func<Signal, int?> known)
    {
        var open = hidden.Index().Where(entry => known(entry.Item) is not null).ToList();
        if (open.Count == 0 || hidden.Count > DisclosureControl.MostTogether
            || _criteria.GetValueOrDefault(outcome.Id) is not { Claim.Bar: { } bar } criterion)
        {
            return open.Select(entry => entry.Item);
        }

        var (firm, other) = (hidden.Select(_ => new HashSet<double>()).ToList(), hidden.Select(_ => new HashSet<double>()).ToList());
        var others = outcome.Signals.Select(weighed => weighed.Signal).Where(signal => !hidden.Contains(signal)).ToList();
        foreach (var tried in Combinations([.. hidden.Select(signal => Candidates(signal, bar, known(signal)))]))
        {
            var score = _scorer.Score(criterion, others.Concat(tried));
            if (score.Status == outcome.Status)
            {
                var left = score.Firm == true ? firm : other;
                left.Zip(tried).ToList().ForEach(pair => pair.First.Add(pair.Second.Favourable!.Value));
                if (open.TrueForAll(entry => other[entry.Index].Count >= DisclosureControl.LeastLeft && (score.Firm is null || firm[entry.Index].Count >= DisclosureControl.LeastLeft)))
                {
                    return [];
                }
            }
        }

        return open.Where(entry => IsThin(other[entry.Index].Count) || IsThin(firm[entry.Index].Count)
            || other[entry.Index].Count + firm[entry.Index].Count == 0).Select(entry => entry.Item);

        static bool IsThin(int count) => count is > 0 and < DisclosureControl.LeastLeft;
    }

    /// <summary>
    /// The signal with every k that would be hidden. Where n is hidden as it is, one of four stands in for it: the rule may not
    /// depend on it.
    /// </summary>
    private List<Signal> Candidates(Signal signal, double bar, int? known)
    {
        var valid = known ?? DisclosureControl.SmallestShown - 1;
        var cover = known == signal.Valid && signal.Weighting is { } weighting && !DisclosureControl.IsSmall(weighting.FewestOfGroup)
            && WeightedParts.Of(weighting) is { } parts ? new WeightedCover(parts) : null;

        // Weights that rest on few of a group rest on counts that the reader of a hidden k does not have either.
        var design = known is null || (signal.Weighting is not null && cover is null) ? 1 : signal.DesignEffect;
        return
        [
            .. from k in Ends(valid)
               where !DisclosureControl.ShowsAnswers(k, valid)
               from counted in Counted(cover, k, valid)
               select signal with
               {
                   Favourable = k,
                   Valid = valid,
                   DesignEffect = design,
                   Weight = WeightOfEvidence.OfProportion(counted, valid, bar, design, rubric.Signals.PriorAnswers, rubric.Signals.Clamp).Weight,
               },
        ];
    }

    // With weights k comes to less or more, as those who said yes are of this group or that.
    private static IEnumerable<double> Counted(WeightedCover? cover, int favourable, int valid) => cover is null ? [favourable]
        : cover.Shares(favourable) is var shares ? new[] { shares.Low, shares.High }.Distinct().Select(share => Math.Clamp(share, 0, 1) * valid) : [];

    // Only near its ends can a k be hidden. A count may be as large as a number can be, and is never gone through.
    private static IEnumerable<int> Ends(int valid) => valid < 2 * DisclosureControl.SmallestTotal
        ? Enumerable.Range(0, valid + 1)
        : Enumerable.Range(0, DisclosureControl.SmallestTotal)
            .Concat(Enumerable.Range(valid - DisclosureControl.SmallestTotal + 1, DisclosureControl.SmallestTotal));

    // All combinations, each once, in strides: neighbours differ in every place, so that three values of each are found early.
    private static IEnumerable<Signal[]> Combinations(IReadOnlyList<IReadOnlyList<Signal>> candidates)
    {
        var all = candidates.Aggregate(1L, (product, next) => product * next.Count);
        var stride = Math.Max(1, all * 618 / 1000);
        while (stride > 1 && (long)BigInteger.GreatestCommonDivisor(stride, all) != 1)
        {
            stride--;
        }

        for (var (count, at) = (0L, 0L); count < all; count++, at = (at + stride) % all)
        {
            var rest = at;
            yield return [.. candidates.Select(one =>
            {
                (rest, var index) = Math.DivRem(rest, one.Count);
                return one[(int)index];
            })];
        }
    }
}
