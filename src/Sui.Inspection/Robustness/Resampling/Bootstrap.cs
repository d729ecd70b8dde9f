using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>
/// Resamples the answers of an assessment (method, section 6, 'Bootstrap'). What it costs grows with the number of different patterns of answers, not with the
/// number of people.
/// </summary>
internal sealed class Bootstrap(Assessment assessment, AnswerStrata answers)
{
    private readonly RungFinder _finder = new(assessment.Rubric);
    private readonly Dictionary<int, int> _rungs = [];
    private readonly Trie _trie = new();

    /// <summary>The shares of so many resamples.</summary>
    public BootstrapOutcome Run(int resamples, ulong seed, CancellationToken cancellationToken)
    {
        var varying = Varying();
        var baseline = new StatusMap(assessment.Criteria);
        var sums = new SlotSums[answers.Sums];
        var scratch = new int[answers.Strata.Count == 0 ? 0 : answers.Strata.Max(stratum => stratum.Patterns)];
        var counts = new int[(int)Rung.FullControl + 2];
        for (var resample = 0; resample < resamples; resample++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var generator = new SeededGenerator(seed, (ulong)resample);
            Array.Clear(sums);
            foreach (var stratum in answers.Strata)
            {
                stratum.Draw(ref generator, sums, scratch);
            }

            counts[RungOf(varying, sums, baseline) + 1]++;
        }

        return new BootstrapOutcome
        {
            Resamples = resamples,
            Seed = seed,
            People = answers.Strata.Total(stratum => stratum.People),
            Rungs = [.. Shares(counts, resamples)],
            Criteria = [.. varying.Select(one => one.Shares(resamples))],
        };
    }

    private List<CriterionResamples> Varying()
    {
        var scorer = new CriterionScorer(assessment.Rubric);
        var slots = answers.Slots.ToLookup(slot => slot.CriterionId, StringComparer.Ordinal);
        var varying = new List<CriterionResamples>();
        foreach (var (criterion, outcome) in assessment.Rubric.Criteria.Zip(assessment.Criteria))
        {
            if (slots[criterion.Id].ToList() is { Count: > 0 } own)
            {
                var resampled = own.Select(slot => slot.Assessed).ToList();
                var unchanged = outcome.Signals.Select(weighed => weighed.Signal).Where(signal => !resampled.Exists(one => IsSame(one, signal))).ToList();
                varying.Add(new CriterionResamples(criterion, unchanged, own, scorer, assessment.Rubric.Signals));
            }
        }

        return varying;
    }

    // -1 for none.
    private int RungOf(List<CriterionResamples> varying, SlotSums[] sums, StatusMap baseline)
    {
        var node = 0;
        var statuses = new (string, CriterionStatus)[varying.Count];
        for (var at = 0; at < varying.Count; at++)
        {
            var status = varying[at].Score(sums);
            statuses[at] = (varying[at].Id, status);
            node = _trie.Next(node, (int)status);
        }

        if (!_rungs.TryGetValue(node, out var rung))
        {
            rung = _finder.Find(baseline.With(statuses)) is { } found ? (int)found : -1;
            _rungs.Add(node, rung);
        }

        return rung;
    }

    private static IEnumerable<RungShare> Shares(int[] counts, int resamples)
    {
        var above = resamples;
        var seen = 0;
        for (var at = 0; at < counts.Length && seen < resamples; at++)
        {
            if (counts[at] > 0 || seen > counts[0])
            {
                yield return new RungShare(at == 0 ? null : (Rung)(at - 1), (double)counts[at] / resamples, (double)above / resamples);
            }

            above -= counts[at];
            seen += counts[at];
        }
    }

    private static bool IsSame(Signal one, Signal other) =>
        one.Form == other.Form && one.SourceKind == other.SourceKind && one.Experience == other.Experience && one.Origin == other.Origin
        && one.Unit == other.Unit && one.PoorSurvey == other.PoorSurvey && one.EvidenceIds.SequenceEqual(other.EvidenceIds, StringComparer.Ordinal);
}
