using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Which groups of the caseload's profile were heard less than their share.</summary>
internal static class GroupsHeard
{
    public static IReadOnlyList<BoardGroup> Of(IReadOnlyList<CaseloadGroup> profile)
    {
        var heard = profile.GroupBy(group => group.Characteristic, StringComparer.Ordinal)
            .ToDictionary(groups => groups.Key, groups => groups.Sum(group => group.Heard ?? 0), StringComparer.Ordinal);
        return
        [
            .. profile
                .Select(group => ToBoard(group, heard[group.Characteristic]))
                .OrderBy(group => (int)group.Hearing)
                .ThenByDescending(group => group.Share),
        ];
    }

    private static BoardGroup ToBoard(CaseloadGroup group, int of) => new()
    {
        Characteristic = group.Characteristic,
        Name = group.Name,
        Share = group.Share,
        Heard = group.Heard,
        Of = of,
        Hearing = group.Heard switch
        {
            null => GroupHearing.NotRecorded,
            0 => GroupHearing.Nobody,
            { } heard when 2.0 * heard < group.Share * of => GroupHearing.UnderHalf,
            _ => GroupHearing.Heard,
        },
    };
}
