using Sui.Inspection.Evidence;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>The caseload of an assessment as it counted: with the people heard and the group rule that were worked out, where the rubric has them worked out.</summary>
internal static class CountedCaseload
{
    /// <summary>The caseload; null without one.</summary>
    public static Caseload? Of(Assessment assessment)
    {
        if (assessment.Representation is not { } found || assessment.Evidence.Caseload is not { } caseload)
        {
            return assessment.Evidence.Caseload;
        }

        var heard = found.Groups.GroupBy(group => (group.Characteristic, group.Group)).ToDictionary(group => group.Key, group => group.First().Heard);
        return caseload with
        {
            GroupRule = found.GroupRule,
            Profile = [.. caseload.Profile.Select(group => heard.TryGetValue((group.Characteristic, group.Name), out var count) ? group with { Heard = count } : group)],
        };
    }
}
