using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A criterion that is named is one of the rubric's.</summary>
internal static class CriterionName
{
    /// <summary>The criterion; null when none is named, or after a problem.</summary>
    public static Criterion? Check(string? id, Member member, RuleData data, RuleReport report)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        var criterion = data.Criterion(id);
        if (criterion is null)
        {
            report.Error(
                EvidenceCodes.CriterionUnknown, member, "The criterion is not one of the rubric's.",
                Wording.OneOf(data.Rubric.Criteria.Select(known => known.Id)), "Correct the criterion's id.");
        }

        return criterion;
    }
}
