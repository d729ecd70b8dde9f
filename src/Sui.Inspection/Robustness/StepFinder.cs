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

    /// <summary>The rung that is reached with the next.</summary>
    public Rung? Reached() => NextRung.Reached(_rubric, assessment.Placement, assessment.Criteria);

    /// <summary>A step for each criterion that blocks the next rung and has to move.</summary>
    public IEnumerable<EvidenceStep> ToNext() => assessment.Placement is { Next: { } next, Blocking: var blocking }
        ? blocking.Where(one => !Reaches(one, next, one.Status)).Select(one => StepTo(one, next))
        : [];

    // Where a criterion has a status and all others that block are met. A rung above the next may be reached with less than the next itself asks of it: what is not met has to become open alone.
    private bool Reaches(BlockingCriterion one, Rung next, CriterionStatus status) => _finder.Find(
        _statuses.With(assessment.Placement.Blocking.Where(other => other != one).Select(other => other.Id), CriterionStatus.Met).With([one.Id], status)) >= next;

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
        bool Suffices(IEnumerable<Signal> signals) => Reaches(blocking, next, _scorer.Score(criterion, signals).Status);

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
        if (criterion.Claim.Kind == ClaimKind.Computed)
        {
            return new EvidenceStep(criterion.Id, EvidenceStepKind.NoneAlone);
        }

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
                        bool Do(IEnumerable<SourceKind> kinds) =>
                            suffices([.. already, .. kinds.Select((kind, at) => Added(criterion, kind, at == 0 ? experience : Experience.Record, strength))]);
                        if (KindsFor(outcome, other, count, experience) is { } kinds && Do(kinds))
                        {
                            return new EvidenceStep(criterion.Id, EvidenceStepKind.Findings)
                            {
                                Count = count,
                                Strength = strength,
                                NeedsLived = experience == Experience.Lived,
                                NeedsOtherKind = other || count > 1,
                                Kinds = Kinds(outcome, experience, kinds, Do),
                            };
                        }
                    }
                }
            }
        }

        return new EvidenceStep(criterion.Id, EvidenceStepKind.NoneAlone);
    }

    // Kinds that carry enough already, or else such as do not; null where there are not so many. What needs lived experience has it from the first.
    private static List<SourceKind>? KindsFor(CriterionOutcome outcome, bool other, int count, Experience experience)
    {
        var carrying = outcome.CorroboratingKinds;
        var free = Enum.GetValues<SourceKind>().Where(kind => !carrying.Contains(kind) && IsFree(outcome, kind)).ToList();
        List<SourceKind> kinds = [.. (other || carrying.Count == 0 ? free : [carrying[0], .. free]).Take(count).OrderBy(kind => !Speaks(kind, experience))];
        return kinds.Count < count || !Speaks(kinds[0], experience) ? null : kinds;
    }

    // Of one finding each kind that does; of two the one that is there and each kind that does beside it.
    private static List<SourceKind> Kinds(CriterionOutcome outcome, Experience experience, List<SourceKind> found, Func<IEnumerable<SourceKind>, bool> does) =>
    [
        .. Enum.GetValues<SourceKind>().Where(kind => found.Contains(kind)
            || (IsFree(outcome, kind) && (found.Count > 1 || Speaks(kind, experience)) && does(found.Count > 1 ? [found[0], kind] : [kind]))),
    ];

    private static bool IsFree(CriterionOutcome outcome, SourceKind kind) => outcome.Groups.All(group => group.SourceKind != kind);

    // Papers, data and what is seen on site speak of no experience of their own.
    private static bool Speaks(SourceKind kind, Experience experience) =>
        experience != Experience.Lived || kind is not (SourceKind.Document or SourceKind.Data or SourceKind.Observation);

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

        var counted = moved.Weighting is { } weighting ? weighting.Share * moved.Valid!.Value : moved.Favourable!.Value;
        var favourable = Math.Clamp(counted + by, 0, moved.Valid!.Value);
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
