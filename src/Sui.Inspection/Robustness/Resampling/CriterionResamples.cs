using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>Scores one criterion in each resample, what was scored once from memory.</summary>
internal sealed class CriterionResamples(
    Criterion criterion, IReadOnlyList<Signal> unchanged, IReadOnlyList<AnswerSlot> slots, CriterionScorer scorer, SignalRules rules)
{
    private readonly Trie _trie = new();
    private readonly Dictionary<int, CriterionStatus> _known = [];
    private readonly Dictionary<SlotSums, (int Number, Signal? Signal)>[] _signals = [.. slots.Select(_ => new Dictionary<SlotSums, (int, Signal?)>())];
    private readonly int[] _counts = new int[5];

    /// <summary>The criterion.</summary>
    public string Id => criterion.Id;

    /// <summary>The status in a resample, which is counted.</summary>
    public CriterionStatus Score(SlotSums[] sums)
    {
        var node = 0;
        for (var at = 0; at < slots.Count; at++)
        {
            node = _trie.Next(node, SignalOf(at, SumsOf(slots[at], sums)).Number);
        }

        if (!_known.TryGetValue(node, out var status))
        {
            var drawn = Enumerable.Range(0, slots.Count).Select(at => SignalOf(at, SumsOf(slots[at], sums)).Signal).OfType<Signal>();
            status = scorer.Score(criterion, unchanged.Concat(drawn)).Status;
            _known.Add(node, status);
        }

        _counts[(int)status]++;
        return status;
    }

    /// <summary>The share of each status.</summary>
    public CriterionShares Shares(int resamples)
    {
        double Share(CriterionStatus status) => (double)_counts[(int)status] / resamples;
        return new CriterionShares
        {
            Id = criterion.Id,
            Met = Share(CriterionStatus.Met),
            Indicated = Share(CriterionStatus.Indicated),
            Unclear = Share(CriterionStatus.Unclear),
            NotMet = Share(CriterionStatus.NotMet),
            NoEvidence = Share(CriterionStatus.NoEvidence),
        };
    }

    private static SlotSums SumsOf(AnswerSlot slot, SlotSums[] sums)
    {
        var all = sums[slot.Sums[0]];
        for (var at = 1; at < slot.Sums.Count; at++)
        {
            all = all.With(sums[slot.Sums[at]]);
        }

        return all;
    }

    // The same sums make the same signal.
    private (int Number, Signal? Signal) SignalOf(int at, SlotSums sums)
    {
        var known = _signals[at];
        if (!known.TryGetValue(sums, out var one))
        {
            one = (known.Count + 1, slots[at].SignalOf(sums, rules));
            known.Add(sums, one);
        }

        return one;
    }
}
