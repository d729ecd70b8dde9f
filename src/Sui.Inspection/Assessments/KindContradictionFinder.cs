using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Finds kinds of source of one experience that disagree, and what the provider says otherwise (method, section 5, 'Contradiction').</summary>
internal static class KindContradictionFinder
{
    /// <summary>Of each criterion and experience, the kind that speaks most for and the one that speaks most against.</summary>
    public static IReadOnlyList<KindContradiction> Find(IReadOnlyList<CriterionOutcome> outcomes, Rubric rubric)
    {
        var found = new List<KindContradiction>();
        if (rubric.Placement.ContradictionByKind)
        {
            var compare = new Comparison(rubric.Signals.ComparisonDecimals);
            foreach (var outcome in outcomes)
            {
                var sums = KindSums.WithinExperiences(outcome.Groups);
                for (var experience = Experience.Lived; experience <= Experience.Record; experience++)
                {
                    var sides = sums.FindAll(one => one.Experience == experience);
                    if (sides.MaxBy(one => one.Sum) is { } most && sides.MinBy(one => one.Sum) is { } least
                        && compare.AtLeast(most.Sum, rubric.Placement.ContradictionAt)
                        && compare.AtMost(least.Sum, -rubric.Placement.ContradictionAt))
                    {
                        found.Add(new KindContradiction(outcome.Id, experience, most.SourceKind, most.Sum, least.SourceKind, least.Sum));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Where the provider's own word, before its cap, and all others' stand on opposite sides.</summary>
    public static IReadOnlyList<ProviderContradiction> FindProviders(IReadOnlyList<CriterionOutcome> outcomes, Rubric rubric)
    {
        var found = new List<ProviderContradiction>();
        if (rubric.Placement.ContradictionByKind)
        {
            var compare = new Comparison(rubric.Signals.ComparisonDecimals);
            foreach (var outcome in outcomes)
            {
                var (provider, others) = (0.0, 0.0);
                foreach (var group in outcome.Groups)
                {
                    provider += group.Origin == Origin.Provider ? Math.Clamp(group.Sum, -rubric.Signals.GroupCap, rubric.Signals.GroupCap) : 0;
                    others += group.Origin == Origin.Provider ? 0 : group.Capped;
                }

                if (Math.Sign(provider) == -Math.Sign(others)
                    && compare.AtLeast(Math.Min(Math.Abs(provider), Math.Abs(others)), rubric.Placement.ContradictionAt))
                {
                    found.Add(new ProviderContradiction(outcome.Id, provider, others));
                }
            }
        }

        return found;
    }
}
