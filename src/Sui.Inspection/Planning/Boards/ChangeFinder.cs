using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>What changed between two versions of a pack.</summary>
internal static class ChangeFinder
{
    public static BoardChanges Find(Assessment before, Assessment now) => new()
    {
        FormerPackId = before.Evidence.Id,
        Items = [.. Items(before.Evidence, now.Evidence).Where(one => one.Added + one.Removed + one.Changed > 0)],
        Statuses = Statuses(before, now),
        HeardBefore = before.Heard.People,
        HeardNow = now.Heard.People,
        RungBefore = before.Placement.Rung,
        RungNow = now.Placement.Rung,
        LowBefore = before.Rating.Low,
        HighBefore = before.Rating.High,
        LowNow = now.Rating.Low,
        HighNow = now.Rating.High,
    };

    private static IEnumerable<BoardItemChange> Items(EvidencePack before, EvidencePack now) =>
    [
        Compare("sources", before.Sources, now.Sources, source => source.Id, (one, other) => one == other),
        OfItems("activities", before.Activities, now.Activities),
        OfItems("meetings", before.Meetings, now.Meetings),
        OfItems("proposals", before.Proposals, now.Proposals),
        OfItems("responses", before.Responses, now.Responses),
        OfItems("findings", before.Findings, now.Findings),
        OfItems("tallies", before.Tallies, now.Tallies),
        OfItems("quotes", before.Quotes, now.Quotes),
        OfItems("otherItems", before.OtherItems, now.OtherItems),
        Compare("absences", before.Absences, now.Absences, record => record.Id, (one, other) => one with { Locator = other.Locator } == other),
    ];

    private static BoardItemChange OfItems(string list, IReadOnlyList<EvidenceItem> before, IReadOnlyList<EvidenceItem> now) =>
        Compare(list, before, now, item => item.Id, ItemContent.IsSame);

    // Ids are unique in a sound pack; of a doubled one, the first stands for it.
    private static BoardItemChange Compare<T>(
        string list, IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, string> idOf, Func<T, T, bool> same)
    {
        var former = before.DistinctBy(idOf, StringComparer.Ordinal).ToDictionary(idOf, StringComparer.Ordinal);
        var (added, changed) = (0, 0);
        foreach (var item in now.DistinctBy(idOf, StringComparer.Ordinal))
        {
            if (!former.Remove(idOf(item), out var old))
            {
                added++;
            }
            else if (!same(old, item))
            {
                changed++;
            }
        }

        return new BoardItemChange(list, added, former.Count, changed);
    }

    private static IReadOnlyList<BoardStatusChange> Statuses(Assessment before, Assessment now)
    {
        var former = before.Criteria.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
        return
        [
            .. now.Criteria
                .Select(outcome => new BoardStatusChange(outcome.Id, former.GetValueOrDefault(outcome.Id)?.Status, outcome.Status))
                .Where(change => change.Before != change.Now),
        ];
    }
}
