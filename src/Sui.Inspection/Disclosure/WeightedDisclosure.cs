using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What may be published of shares that have weights (decision 34). All that is published of one question is taken together: how many answered and said yes, how
/// many there are of each group, the status of its criterion, the weighted share and the sums.
/// </summary>
internal sealed class WeightedDisclosure
{
    // A number that is hidden because of what it would leave is hidden beside these as well, so that hiding it leaves three values itself.
    private static readonly int[] Around = [-2, -1, 0, 1, 2];

    private const int Bisections = 40;
    private const double Same = 1e-9;

    private readonly Assessment _assessment;
    private readonly Rubric _rubric;
    private readonly CriterionScorer _scorer;
    private readonly Dictionary<Signal, ShareRun> _runs = [];
    private readonly HashSet<Signal> _told = [];
    private readonly HashSet<Signal> _settled = [];

    /// <summary>Of an assessment.</summary>
    public WeightedDisclosure(Assessment assessment)
    {
        (_assessment, _rubric, _scorer) = (assessment, assessment.Rubric, new CriterionScorer(assessment.Rubric));
        var criteria = _rubric.Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
        foreach (var outcome in assessment.Criteria.Where(outcome => outcome.Signals.Any(weighed => weighed.Signal.Weighting is not null)))
        {
            if (criteria.GetValueOrDefault(outcome.Id) is { Claim.Bar: { } bar } criterion)
            {
                Look(outcome, criterion, bar);
            }
        }
    }

    /// <summary>The weighted share as it is published; null where it is not.</summary>
    public ShareRun? Run(Signal signal) => _runs.GetValueOrDefault(signal);

    /// <summary>Signals whose k would tell, by the status of their criterion alone, how many of a group said yes.</summary>
    public IReadOnlySet<Signal> Told => _told;

    /// <summary>Whether sums that a signal enters are the same for every share that is left.</summary>
    public bool IsSettled(Signal signal) => _settled.Contains(signal);

    private void Look(CriterionOutcome outcome, Criterion criterion, double bar)
    {
        var spans = new List<(Signal Signal, ShareSpan Span)>();
        List<Signal> weighted = [.. outcome.Signals.Select(weighed => weighed.Signal).Where(signal => signal.Weighting is not null)];
        foreach (var signal in weighted)
        {
            if (!DisclosureControl.ShowsAnswers(signal.Favourable!.Value, signal.Valid!.Value) || WeightedParts.Of(signal.Weighting!) is not { } parts)
            {
                continue;
            }

            var cover = new WeightedCover(parts);
            var (favourable, share) = (signal.Favourable.Value, signal.Weighting!.Share);
            var known = Known(outcome, criterion, bar, signal);
            var few = DisclosureControl.IsSmall(signal.Weighting.FewestOfGroup);
            if (Array.Exists(Around, step => favourable + step >= 0 && favourable + step <= signal.Valid.Value
                && (few ? cover.IsCut(favourable + step, known) : cover.IsThin(favourable + step, known))))
            {
                _told.Add(signal);
            }
            else if (!few)
            {
                var run = cover.Run(favourable, share, known);
                if (run is not null)
                {
                    _runs.Add(signal, run);
                }

                spans.Add((signal, (run is null ? cover.Shares(favourable) : WeightedCover.Span(run)).And(known)));
            }
        }

        if (spans.Count == weighted.Count && spans.Count <= DisclosureControl.MostTogether && Corners(outcome, criterion, bar, spans).All(other => IsSame(other, outcome)))
        {
            _settled.UnionWith(weighted);
        }
    }

    // Better answers never give a lower status, so that the shares that give one are a span.
    private ShareSpan Known(CriterionOutcome outcome, Criterion criterion, double bar, Signal signal)
    {
        var kinds = TellsSecurity(criterion)
            ? outcome.Signals.Select(weighed => weighed.Signal.SourceKind).Where(kind => kind != signal.SourceKind).Distinct().ToList() : [];
        List<Signal> others = [.. outcome.Signals.Select(weighed => weighed.Signal).Where(other => !ReferenceEquals(other, signal))];
        var at = Told(signal.Weighting!.Share);
        return new ShareSpan(End(0), End(1));

        double End(double end)
        {
            var (inside, outside) = (signal.Weighting!.Share, end);
            if (Told(end).SequenceEqual(at))
            {
                return end;
            }

            for (var step = 0; step < Bisections; step++)
            {
                var middle = (inside + outside) / 2;
                (inside, outside) = Told(middle).SequenceEqual(at) ? (middle, outside) : (inside, middle);
            }

            return inside;
        }

        IReadOnlyList<(CriterionStatus, bool?)> Told(double share)
        {
            var tried = At(signal, share, bar);
            return
            [
                Status(others.Append(tried)),
                .. kinds.Select(kind => Status(others.Where(other => other.SourceKind != kind).Append(tried))),
            ];
        }

        (CriterionStatus, bool?) Status(IEnumerable<Signal> signals) => _scorer.Score(criterion, signals) is var score ? (score.Status, score.Firm) : default;
    }

    // Where nothing but a secure rung stands between two ratings, the rating tells on which kinds of source it rests.
    private bool TellsSecurity(Criterion criterion) => criterion.Importance == Importance.Essential && _rubric.Ratings.Rules
        .SelectMany(rule => rule.AnyOf).Any(condition => condition.SecureAt is { } at && _assessment.Placement.Rung >= at && criterion.Rung <= at);

    private IEnumerable<CriterionOutcome> Corners(CriterionOutcome outcome, Criterion criterion, double bar, IReadOnlyList<(Signal Signal, ShareSpan Span)> spans) =>
        from corner in Enumerable.Range(0, 1 << spans.Count)
        select _scorer.Score(criterion, outcome.Signals.Select(weighed => spans.Index().FirstOrDefault(one => ReferenceEquals(one.Item.Signal, weighed.Signal)) is { Item.Signal: not null } found
            ? At(weighed.Signal, (corner >> found.Index & 1) == 0 ? found.Item.Span.Low : found.Item.Span.High, bar) : weighed.Signal));

    private Signal At(Signal signal, double share, double bar) => signal with
    {
        Weight = WeightOfEvidence.OfProportion(
            Math.Clamp(share, 0, 1) * signal.Valid!.Value, signal.Valid.Value, bar, signal.DesignEffect, _rubric.Signals.PriorAnswers, _rubric.Signals.Clamp).Weight,
    };

    private static bool IsSame(CriterionOutcome one, CriterionOutcome other) =>
        one.Status == other.Status && one.Reason == other.Reason && one.Firm == other.Firm && one.Corroborated == other.Corroborated
        && Are([one.Weight, .. one.ExperienceSums.Select(sum => sum.Sum)], [other.Weight, .. other.ExperienceSums.Select(sum => sum.Sum)])
        && Are(one.Groups.Select(Counted), other.Groups.Select(Counted))
        && Are(one.Signals.Select(weighed => weighed.Contribution), other.Signals.Select(weighed => weighed.Contribution));

    // The provider's own word is held against others' before its cap.
    private static double Counted(SignalGroup group) => group.Origin == Origin.Provider ? group.Sum : group.Capped;

    private static bool Are(IEnumerable<double> some, IEnumerable<double> others) => some.Zip(others, (one, other) => Math.Abs(one - other) < Same).All(same => same);
}
