using System.Globalization;
using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tool.Output;

/// <summary>The groups of the caseload that go unheard by the group rule: what the computed criterion rests on.</summary>
internal static class UnheardGroups
{
    /// <summary>Finds them: as the rubric has them worked out or, where the pack declares the rule, by the numbers of its profile.</summary>
    public static IReadOnlyList<GroupHeard> Of(Assessment assessment) =>
        assessment.Representation is { } found ? [.. found.Groups.Where(group => group.Unheard)]
        : [.. (assessment.Evidence.Caseload?.Profile ?? []).GroupBy(group => group.Characteristic, StringComparer.Ordinal).Where(groups => groups.All(group => group.Heard is not null))
            .SelectMany(groups => GroupRule.Check([.. groups.Select(group => group.Heard!.Value)], [.. groups.Select(group => group.Share)])
                .Zip(groups, (outcome, group) => new GroupHeard(group.Characteristic, group.Name, group.Share, outcome.Heard, (int)outcome.Of, outcome.FlaggedUpTo, outcome.Unheard)))
            .Where(group => group.Unheard)];

    /// <summary>A group in words.</summary>
    public static string Of(GroupHeard group) => string.Create(
        CultureInfo.InvariantCulture,
        $"{group.Group} ({group.Characteristic}): {group.Heard} of {group.Of} heard, {group.Share * 100:0.#} per cent of the caseload")
        + (group.FlaggedUpTo is { } most && most != group.Heard ? $"; up to {Words.Number(most)} would be flagged" : string.Empty);
}
