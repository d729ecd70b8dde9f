using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>From outcomes to the placement, with everything that qualifies it.</summary>
internal sealed class PlacementJudge(Rubric rubric, RungFinder finder, SecurityJudge security)
{
    private readonly Comparison _compare = new(rubric.Signals.ComparisonDecimals);

    public ProviderPlacement Judge(IReadOnlyList<CriterionOutcome> outcomes)
    {
        var statuses = new StatusMap(outcomes);
        var rung = finder.Find(statuses);
        var next = NextOf(rung);
        return new ProviderPlacement
        {
            Rung = rung,
            Security = security.Judge(rung, statuses),
            Reach = ReachOf(statuses[rubric.Placement.ReachCriterion]),
            Gaps = rung is { } placed
                ? [.. finder.EssentialsBelow(placed).Where(id => statuses[id] is CriterionStatus.Unclear or CriterionStatus.NoEvidence)]
                : [],
            WeakFoundations = WeakFoundations(statuses),
            Next = next,
            Blocking = next is { } target ? Blocking(target, outcomes) : [],
        };
    }

    private Rung? NextOf(Rung? rung)
    {
        foreach (var candidate in finder.Rungs)
        {
            if (rung is null || candidate > rung)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>How far the arrangements reach, by the status of the criterion that asks.</summary>
    public static Reach ReachOf(CriterionStatus status) => status switch
    {
        CriterionStatus.Met or CriterionStatus.Indicated => Reach.Most,
        CriterionStatus.Unclear => Reach.NotSettled,
        CriterionStatus.NotMet => Reach.Pockets,
        _ => Reach.Unknown,
    };

    private List<WeakFoundation> WeakFoundations(StatusMap statuses)
    {
        var weak = new List<WeakFoundation>();
        foreach (var rung in finder.Rungs)
        {
            if (finder.OwnEssentialsMet(rung, statuses) && !finder.IsReached(rung, statuses))
            {
                weak.Add(new WeakFoundation(
                    rung, [.. finder.EssentialsBelow(rung).Where(id => statuses[id] == CriterionStatus.NotMet)]));
            }
        }

        return weak;
    }

    private List<BlockingCriterion> Blocking(Rung next, IReadOnlyList<CriterionOutcome> outcomes)
    {
        var byId = outcomes.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
        var lower = finder.EssentialsBelow(next)
            .Where(id => byId[id].Status == CriterionStatus.NotMet)
            .Select(id => Lower(byId[id]));
        var own = finder.EssentialsOf(next)
            .Where(id => !finder.Suffices(next, byId[id].Status))
            .Select(id => Own(next, byId[id]));
        return [.. lower, .. own];
    }

    // A lower criterion only has to stop being not met: to rise above the bound, which is the bound itself in decibans.
    private BlockingCriterion Lower(CriterionOutcome outcome) => new()
    {
        Id = outcome.Id,
        Status = outcome.Status,
        DecibansLacking = _compare.Round(rubric.Statuses.NotMetAt - outcome.Weight),
        LacksLived = 0,
        LacksSecondKind = false,
        Contested = false,
        OfLowerRung = true,
    };

    private BlockingCriterion Own(Rung next, CriterionOutcome outcome)
    {
        var lacks = Shortfall.Of(rubric, outcome);
        return new BlockingCriterion
        {
            Id = outcome.Id,
            Status = outcome.Status,
            DecibansLacking = lacks.Decibans,
            LacksLived = lacks.Lived,
            LacksSecondKind = next > rubric.Placement.IndicatedSufficesThrough && lacks.SecondKind,
            Contested = lacks.Contested,
            OfLowerRung = false,
        };
    }
}
