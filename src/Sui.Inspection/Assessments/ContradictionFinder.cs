using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Finds criteria on which lived experience and another experience say opposite things (method, section 5).</summary>
internal static class ContradictionFinder
{
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<CriterionOutcome> outcomes, Rubric rubric)
    {
        var compare = new Comparison(rubric.Signals.ComparisonDecimals);
        bool IsSide(double sum) => compare.AtLeast(Math.Abs(sum), rubric.Placement.ContradictionAt);
        return
        [
            .. from outcome in outcomes
               let lived = outcome.ExperienceSums.FirstOrDefault(one => one.Experience == Experience.Lived)
               where lived is not null && IsSide(lived.Sum)
               from other in outcome.ExperienceSums
               where other.Experience != Experience.Lived && IsSide(other.Sum) && Math.Sign(other.Sum) != Math.Sign(lived.Sum)
               select new Contradiction(outcome.Id, lived.Sum, other.Experience, other.Sum),
        ];
    }
}
