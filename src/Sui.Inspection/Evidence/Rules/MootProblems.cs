using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>What is said of a declared representativeness, which says nothing where a rubric has it worked out: then scoring says what was found.</summary>
internal static class MootProblems
{
    private static readonly HashSet<string> Codes =
    [
        EvidenceCodes.GroupRuleContradicted, EvidenceCodes.ResponseRateTooLow, EvidenceCodes.GroupRuleAgainstSurvey, EvidenceCodes.ProfileNotHeard,
        EvidenceCodes.GroupRuleMissing, EvidenceCodes.ProfileUnused, EvidenceCodes.RepresentativenessMissing,
    ];

    /// <summary>The problems that say something.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="rubric">The rubric that the evidence is scored by.</param>
    public static IEnumerable<Problem> LeaveOut(IEnumerable<Problem> problems, Rubric? rubric) =>
        rubric?.Signals.Representativeness == RepresentativenessBasis.Computed ? problems.Where(problem => !Codes.Contains(problem.Code)) : problems;
}
