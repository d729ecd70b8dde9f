using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>A criterion that the two ends of the range read differently.</summary>
/// <param name="Id">The criterion's id.</param>
/// <param name="Low">What the low end reads it as; null for as it is.</param>
/// <param name="High">What the high end reads it as; null for as it is.</param>
internal sealed record OpenCriterion(string Id, CriterionStatus? Low, CriterionStatus? High)
{
    /// <summary>The open criteria among outcomes, in their order.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="pack">The evidence, for what is recorded as not applicable.</param>
    /// <param name="rules">The rules.</param>
    public static List<OpenCriterion> Among(IReadOnlyList<CriterionOutcome> outcomes, EvidencePack pack, RatingRules rules) =>
        Among(outcomes, LeftOut(pack, rules), rules);

    /// <summary>The criteria that are recorded as not applicable so that they leave the range alone.</summary>
    public static IReadOnlySet<string> LeftOut(EvidencePack pack, RatingRules rules) => pack.Absences
        .Where(record => record.Absence == Absence.NotApplicable
            && !string.IsNullOrWhiteSpace(record.Note)
            && !string.IsNullOrWhiteSpace(record.ConfirmedBy)
            && rules.NotApplicableLeftOut.Contains(record.CriterionId))
        .Select(record => record.CriterionId)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The open criteria among outcomes, in their order.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="leftOut">Those that leave the range alone.</param>
    /// <param name="rules">The rules.</param>
    public static List<OpenCriterion> Among(IReadOnlyList<CriterionOutcome> outcomes, IReadOnlySet<string> leftOut, RatingRules rules)
    {
        var presumed = rules.UnclearIsOpen ? CriterionStatus.Indicated : CriterionStatus.Met;
        var open = new List<OpenCriterion>();
        foreach (var outcome in outcomes)
        {
            switch (outcome.Status)
            {
                case CriterionStatus.NoEvidence when !leftOut.Contains(outcome.Id):
                    open.Add(new OpenCriterion(outcome.Id, CriterionStatus.NotMet, presumed));
                    break;
                case CriterionStatus.Unclear when rules.UnclearIsOpen && outcome.Reason != UnclearReason.Contested:
                    open.Add(new OpenCriterion(outcome.Id, null, CriterionStatus.Indicated));
                    break;
                case CriterionStatus.NotMet when rules.UnclearIsOpen && outcome.Firm == false:
                    open.Add(new OpenCriterion(outcome.Id, CriterionStatus.NotMet, null));
                    break;
                default:
                    break;
            }
        }

        return open;
    }
}
