using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tool.Output;

/// <summary>What a criterion is, in words.</summary>
internal static class CriterionFacts
{
    /// <summary>Names and values.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="rubric">Its rubric.</param>
    /// <param name="framework">The framework whose elements are named.</param>
    public static IEnumerable<(string Name, string Value)> Of(Criterion criterion, Rubric rubric, Framework framework)
    {
        yield return ("Rung", criterion.Rung is { } rung ? Words.Of(rung, rubric) : "none");
        yield return ("Importance", Words.Of(criterion.Importance));
        yield return ("Claim", Claim(criterion, rubric));
        yield return ("Lived experience", criterion.NeedsLived ? "needed: it cannot be met without" : "not needed");
        if (criterion.Element is { } element)
        {
            yield return ("Element", $"{Words.OfElement(element, framework)}: the {framework.Prompt.Subject.English} of "
                + Words.OfConstituency(criterion.Constituency, framework));
        }
    }

    /// <summary>The claim in words.</summary>
    public static string Claim(Criterion criterion, Rubric rubric) => criterion.Claim.Kind switch
    {
        ClaimKind.Share => $"a share of {Words.Of(criterion.Claim.Unit)}, with a bar of {Words.Percent(criterion.Claim.Bar ?? 0)}"
            + (rubric.Calibrated ? string.Empty : " (not set by pilots)"),
        ClaimKind.Fact => "a fact, shown by findings",
        _ => "computed from the evidence as a whole",
    };

    /// <summary>The criteria whose findings count for this one too, and the other way about.</summary>
    public static IReadOnlyList<string> SharedWith(Criterion criterion, Rubric rubric) =>
    [
        .. rubric.Criteria.Where(other => other.SharesFindingsWith == criterion.Id || criterion.SharesFindingsWith == other.Id)
            .Select(other => other.Id),
    ];
}
