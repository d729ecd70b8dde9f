using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>
/// The least evidence that would reach the next rung, and the least that would lose this one, tried on the signals: a few more, or fewer, favourable answers among
/// those given, or findings more.
/// </summary>
internal sealed class StepFinder(Assessment assessment)
{
    private readonly Rubric _rubric = assessment.Rubric;
    private readonly RungFinder _finder = new(assessment.Rubric);
    private readonly CriterionScorer _scorer = new(assessment.Rubric);
    private readonly StatusMap _statuses = new(assessment.Criteria);

    /// <summary>A step for each criterion that blocks the next rung.</summary>
    public IEnumerable<EvidenceStep> ToNext() => assessment.Placement is { Next: { } next, Blocking: var blocking }
        ? blocking.Select(one => StepTo(one, next))
        : [];

    /// <summary>The steps that take the rung away.</summary>
    public IEnumerable<EvidenceStep> Holding()
    {
        if (assessment.Placement.Rung is not { } rung || rung == Rung.NoControl)
        {
            yield break;
        }

        foreach (var (criterion, outcome) in _rubric.Criteria.Zip(assessment.Criteria).Where(pair => _finder.EssentialsThrough(rung).Contains(pair.First.Id)))
        {
            foreach (var signal in Proportions(outcome))
            {
                if (Fewest((int)Math.Ceiling(signal.Favourable!.Value), count => !Holds(criterion, rung, Moved(outcome, criterion, signal, -count))) is { } count)
                {
                    yield return Counted(criterion.Id, EvidenceStepKind.FewerFavourable, signal, count);
                }
            }
        }
    }

    private EvidenceStep StepTo(BlockingCriterion blocking, Rung next)
    {
        var criterion = _rubric.Criteria.First(one => one.Id == blocking.Id);
        var outcome = assessment.Criteria.First(one => one.Id == blocking.Id);
        bool Suffices(IEnumerable<Signal> signals)
        {
            var status = _scorer.Score(criterion, signals).Status;
            return blocking.OfLowerRung ? status != CriterionStatus.NotMet : _finder.Suffices(next, status);
        }

        var counts = Proportions(outcome)
            .Select(signal => (Signal: signal, Count: Fewest(
                (int)Math.Ceiling(signal.Valid!.Value - signal.Favourable!.Value), count => Suffices(Moved(outcome, criterion, signal, count)))))
            .Where(one => one.Count is not null)
            .OrderBy(one => one.Count)
            .ToList();
        return counts is [var fewest, ..]
            ? Counted(criterion.Id, EvidenceStepKind.MoreFavourable, fewest.Signal, fewest.Count!.Value)
            : FindingsTo(criterion, outcome, Suffices);
    }

    // Findings more of the inspectorate's own, the fewest and weakest first; a second one always from another kind of source.
    private EvidenceStep FindingsTo(Criterion criterion, CriterionOutcome outcome, Func<IEnumerable<Signal>, bool> suffices)
    {
        Experience[] experiences = criterion.NeedsLived ? [Experience.Record, Experience.Lived] : [Experience.Record];
        var already = outcome.Signals.Select(weighed => weighed.Signal).ToList();
        for (var count = 1; count <= 2; count++)
        {
            for (var strength = FindingStrength.Slight; strength <= FindingStrength.Strong; strength++)
            {
                foreach (var experience in experiences)
                {
                    foreach (var other in (bool[])[false, true])
                    {
                        if (KindsFor(outcome, other, count) is { } kinds
                            && suffices([.. already, .. kinds.Select((kind, at) => Added(criterion, kind, at == 0 ? experience : Experience.Record, strength))]))
                        {
                            return new EvidenceStep(criterion.Id, EvidenceStepKind.Findings)
                            {
                                Count = count,
                                Strength = strength,
                                NeedsLived = experience == Experience.Lived,
                                NeedsOtherKind = other || count > 1,
                            };
                        }
                    }
                }
            }
        }

        return new EvidenceStep(criterion.Id, EvidenceStepKind.NoneAlone);
    }

    // Kinds that carry enough already, or else such as do not; null where there are not so many.
    private static List<SourceKind>? KindsFor(CriterionOutcome outcome, bool other, int count)
    {
        var carrying = outcome.CorroboratingKinds;
        var free = Enum.GetValues<SourceKind>().Where(kind => !carrying.Contains(kind) && outcome.Groups.All(group => group.SourceKind != kind)).ToList();
        var kinds = other || carrying.Count == 0 ? free : [carrying[0], .. free];
        return kinds.Count < count ? null : kinds[..count];
    }

    private Signal Added(Criterion criterion, SourceKind kind, Experience experience, FindingStrength strength) => new()
    {
        CriterionId = criterion.Id,
        Form = SignalForm.Finding,
        SourceKind = kind,
        Experience = experience,
        Origin = Origin.Inspectorate,
        Weight = _rubric.Signals.Strengths[strength],
        EvidenceIds = [],
        SourceIds = [],
    };

    // The provider's own counts are not what a step should rest on.
    private static IEnumerable<Signal> Proportions(CriterionOutcome outcome) => outcome.Signals
        .Select(weighed => weighed.Signal)
        .Where(signal => signal is { Form: SignalForm.Proportion, Favourable: not null, Valid: not null } && signal.Origin != Origin.Provider);

    private IEnumerable<Signal> Moved(CriterionOutcome outcome, Criterion criterion, Signal moved, int by) => outcome.Signals.Select(weighed =>
    {
        if (!ReferenceEquals(weighed.Signal, moved) || criterion.Claim.Bar is not { } bar)
        {
            return weighed.Signal;
        }

        var favourable = Math.Clamp(moved.Favourable!.Value + by, 0, moved.Valid!.Value);
        var rules = _rubric.Signals;
        return moved with
        {
            Favourable = favourable,
            Weight = WeightOfEvidence.OfProportion(favourable, moved.Valid.Value, bar, moved.DesignEffect, rules.PriorAnswers, rules.Clamp).Weight,
        };
    });

    private bool Holds(Criterion criterion, Rung rung, IEnumerable<Signal> signals) =>
        _finder.Find(_statuses.With([criterion.Id], _scorer.Score(criterion, signals).Status)) >= rung;

    // More favourable answers never lower a status, so that halving finds the fewest.
    private static int? Fewest(int most, Func<int, bool> does)
    {
        if (most < 1 || !does(most))
        {
            return null;
        }

        var (low, high) = (1, most);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = does(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static EvidenceStep Counted(string id, EvidenceStepKind kind, Signal signal, int count) => new(id, kind)
    {
        Count = count,
        Unit = signal.Unit,
        SourceKind = signal.SourceKind,
        Now = (signal.Favourable!.Value, signal.Valid!.Value),
    };
}
