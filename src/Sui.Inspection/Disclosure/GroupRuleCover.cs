using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What the group rule, which is public, tells of counts of groups that are hidden or printed nowhere: beside the groups' shares it says up to how many
/// would be flagged. Where fewer than three values of a small count are left, the shares of the characteristic are hidden, and nobody can tell
/// what would be flagged. It looks at the outcome, at n and at which counts are hidden, never at a hidden count.
/// </summary>
internal sealed class GroupRuleCover(Representation representation)
{
    private const int LeastLeft = 3;
    private const int LargestHidden = DisclosureControl.SmallestShown - 1;

    /// <summary>Whether the outcomes tell too much of a characteristic's groups.</summary>
    /// <param name="characteristic">The characteristic.</param>
    /// <param name="hidden">Its groups whose count of people heard is hidden.</param>
    public bool Tells(string characteristic, IReadOnlyCollection<string> hidden) =>
        (representation.GroupRule is { } rule && Of(representation.Groups, characteristic).Any(group => hidden.Contains(group.Group) && Leaves(rule, group) < LeastLeft))
        || representation.Surveys.Any(survey => Of(survey.Groups, characteristic).Any(group => Tells(survey, group, hidden.Contains(group.Group))));

    private static IEnumerable<GroupHeard> Of(IEnumerable<GroupHeard> groups, string characteristic) =>
        groups.Where(group => string.Equals(group.Characteristic, characteristic, StringComparison.Ordinal));

    // Of a hidden count, which is from 1 to 4: more than would be flagged where nobody is; where somebody is, it may be that group.
    private static int Leaves(Representativeness rule, GroupHeard group)
    {
        var flagged = Math.Clamp(group.FlaggedUpTo ?? 0, 0, LargestHidden);
        return rule == Representativeness.Adequate ? LargestHidden - flagged : flagged == 0 ? LargestHidden : flagged;
    }

    // How many of a group answered one survey is printed nowhere; they are no more than were heard of it in all. Where something else makes a survey
    // Poor, it says nothing of groups.
    private static bool Tells(SurveyRepresentation survey, GroupHeard group, bool hidden) => survey.Representativeness == Representativeness.Adequate
        ? hidden && Leaves(Representativeness.Adequate, group) < LeastLeft
        : survey.Reasons is [PoorReason.GroupUnheard] && group.FlaggedUpTo is { } most && most + 1 < LeastLeft;
}
