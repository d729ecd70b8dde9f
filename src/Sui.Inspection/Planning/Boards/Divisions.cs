using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>By what the people heard cannot be told apart. Characteristics are named by packs, in free words.</summary>
internal static class Divisions
{
    private static readonly (BoardDivision Division, string[] Words)[] Known =
    [
        (BoardDivision.Site, ["site", "office", "location", "safle", "swyddfa"]),
        (BoardDivision.Custody, ["custod", "prison", "carchar", "dalfa"]),
        (BoardDivision.Language, ["language", "iaith"]),
    ];

    public static IReadOnlyList<BoardDivision> NotRecorded(IReadOnlyList<CaseloadGroup> profile, IReadOnlyList<BoardAnswer> answers)
    {
        var characteristics = profile.Select(group => group.Characteristic)
            .Concat(answers.Select(answer => answer.Characteristic))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var missing = Known
            .Where(one => !characteristics.Exists(name =>
                one.Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Select(one => one.Division);
        return [.. profile.Count == 0 ? [BoardDivision.Group, .. missing] : missing];
    }
}
