using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What a criterion needs, in words.</summary>
internal static class NeedWords
{
    /// <summary>Each need; none where weights are not shown, since what a criterion lacks says how its sums stand, and with that something of a count that is not shown.</summary>
    public static IReadOnlyList<string> Of(AnnexContext context, CriterionStatus status, CriterionOutcome? outcome, Shortfall lacks)
    {
        if (outcome is not null && !context.Disclosure.ShowsWeights(outcome))
        {
            return [];
        }

        var lived = outcome?.Signals.Any(weighed => weighed.Signal.Experience == Experience.Lived) ?? false;
        return
        [
            .. new (bool Lacks, string Key)[]
            {
                (lacks.Decibans > 0, status switch
                {
                    CriterionStatus.NoEvidence => "Next.AnyEvidence",
                    CriterionStatus.NotMet => "Next.AgainstIt",
                    _ => "Next.StrongerEvidence",
                }),
                (lacks.Lived > 0, lived ? "Next.Lived.For" : "Next.Lived"),
                (lacks.SecondKind, "Next.SecondKind"),
                (lacks.Contested, "Next.Contested"),
            }.Where(need => need.Lacks).Select(need => context.Words.Say(need.Key)),
        ];
    }
}
