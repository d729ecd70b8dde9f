using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What the group rule, which is public, tells of counts of groups that are hidden or printed nowhere: beside the groups' shares it says up to how many
/// would be flagged. Where that can narrow a small count, the shares of the characteristic are hidden, and nobody can tell what would be flagged. They are
/// hidden for so many outcomes that hiding them leaves at least three values itself. It looks at outcomes, at n and at counts that are shown, never at
/// one that is not.
/// </summary>
/// <param name="representation">What was worked out.</param>
/// <param name="several">Whether people of the caseload were heard in several sources, so that a survey's own counts are not those of all.</param>
internal sealed class GroupRuleCover(Representation representation, bool several)
{
    private static readonly PoorReason[] OfGroups = [PoorReason.GroupUnheard, PoorReason.WeightsNotSettled, PoorReason.MarginsFarOff];

    private const int LargestHidden = DisclosureControl.SmallestShown - 1;

    /// <summary>Whether the outcomes could tell too much of a characteristic's groups.</summary>
    /// <param name="characteristic">The characteristic.</param>
    /// <param name="hidden">Its groups whose count of people heard is hidden.</param>
    public bool Tells(string characteristic, IReadOnlyCollection<string> hidden)
    {
        var all = Of(representation.Groups, characteristic).ToList();
        return all.Exists(group => hidden.Contains(group.Group) && group.FlaggedUpTo >= 1)
            || representation.Surveys.Any(survey => Of(survey.Groups, characteristic).Any(group => hidden.Contains(group.Group)
                ? group.FlaggedUpTo >= 1
                : several && Tells(survey, group, all.Find(one => one.Group == group.Group)?.Heard)));
    }

    private static IEnumerable<GroupHeard> Of(IEnumerable<GroupHeard> groups, string characteristic) =>
        groups.Where(group => string.Equals(group.Characteristic, characteristic, StringComparison.Ordinal));

    // How many of a group answered one survey is printed nowhere: more than would be flagged and no more than were heard of it in all; or, where
    // nothing but how few there are of groups makes the survey Poor, by the rule or by what weights leave, no more than would be flagged.
    private static bool Tells(SurveyRepresentation survey, GroupHeard group, int? heard) => survey.Representativeness == Representativeness.Adequate
        ? group.FlaggedUpTo >= 1 && heard - group.FlaggedUpTo <= LargestHidden
        : survey.Reasons.All(OfGroups.Contains) && group.FlaggedUpTo < DisclosureControl.LeastLeft;
}
