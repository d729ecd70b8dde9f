using System.Globalization;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>What a profile and its group rule must hold together.</summary>
internal static class CaseloadRules
{
    private const double Tolerance = 0.01;

    /// <summary>Whether the shares of each characteristic add up to 1; reports where they do not.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="error">Reports an error of the caseload.</param>
    /// <param name="ofGroup">Reports an error of a group, by its place; null where the caseload has no rows to be named.</param>
    public static bool AddUp(IReadOnlyList<CaseloadGroup> groups, PropertyProblem error, Func<int, PropertyProblem>? ofGroup = null)
    {
        var right = true;
        foreach (var characteristic in groups.GroupBy(group => group.Characteristic, StringComparer.Ordinal))
        {
            // Shares are written in decimals and added up in binary: the last digit is not theirs.
            var sum = characteristic.Sum(group => group.Share);
            if (Math.Abs(sum - 1) > Tolerance + 1e-9)
            {
                right = false;
                var (report, property) = ofGroup is null ? (error, "profile") : (ofGroup(groups.Index().First(one => one.Item.Characteristic == characteristic.Key).Index), "share");
                report(
                    EvidenceCodes.SharesDoNotAddUp, property,
                    $"The shares of the groups of '{characteristic.Key}' add up to {Math.Round(sum, 4).ToString(CultureInfo.InvariantCulture)}, not to 1; the profile was left out.",
                    "Shares of each characteristic that add up to 1 within 0.01.",
                    "Correct the shares, or add the group that is missing.");
            }

            if (characteristic.Sum(group => (long)(group.Heard ?? 0)) > int.MaxValue)
            {
                right = false;
                error(
                    EvidenceCodes.ProfileCounts, "profile",
                    "The people heard of the groups of one characteristic are more than can be counted; the profile was left out.",
                    $"At most {Wording.Number(int.MaxValue)} people in all.", "Correct the numbers.");
            }
        }

        return right;
    }

    /// <summary>Reports a group that is given twice.</summary>
    public static void Twice(PropertyProblem error) => error(
        EvidenceCodes.GroupDuplicate, "group", "The group is given twice for one characteristic.", "Each group once.",
        "Remove or rename one of the two.");

    /// <summary>Reports a group rule that has no profile, or that its profile contradicts, and a profile with numbers that has no group rule.</summary>
    /// <param name="rule">The rule that is declared.</param>
    /// <param name="groups">The profile; null where it has an error.</param>
    /// <param name="isWrong">Whether something of the caseload is wrong already, the rule itself perhaps.</param>
    /// <param name="error">Reports an error of the caseload.</param>
    /// <param name="warning">Reports a warning of the caseload.</param>
    public static void Rule(
        Representativeness? rule, IReadOnlyList<CaseloadGroup>? groups, bool isWrong, PropertyProblem error, PropertyProblem warning)
    {
        if (rule is not null && groups is { Count: 0 })
        {
            error(
                EvidenceCodes.GroupRuleWithoutProfile, "groupRule", "The group rule is given without a profile.",
                "A profile, or no group rule.", "Add the profile that the rule was applied to, or remove the rule.");
        }

        if (rule is null && !isWrong && groups is { Count: > 0 } && groups.Any(group => group.Heard is not null))
        {
            warning(
                EvidenceCodes.GroupRuleMissing, "groupRule",
                "How many of each group were heard is known, and the group rule is not given: the criterion of whom is heard (C4) gets nothing from it."
                    + (GroupRule.Of(groups) is { } gives ? $" By the numbers of the profile it is {gives}." : string.Empty),
                "Poor where under half a group's share was heard, and so few with a chance under 1 per cent; otherwise Adequate.",
                "Give the group rule; leave it empty only where nobody applied it.");
        }

        if (rule is not null && groups is { Count: > 0 } && GroupRule.Of(groups) is { } found && found != rule)
        {
            warning(
                EvidenceCodes.GroupRuleContradicted, "groupRule",
                found == Representativeness.Poor
                    ? "The group rule is declared Adequate, and by the numbers of the profile a group goes unheard."
                    : "The group rule is declared Poor, and by the numbers of the profile no group goes unheard.",
                "Poor where under half a group's share was heard, and so few with a chance under 1 per cent; otherwise Adequate.",
                "Correct the group rule, or how many of each group were heard.");
        }
    }
}
