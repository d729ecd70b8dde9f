using Sui.Inspection.Planning;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>What changed since a former version of the pack.</summary>
internal static class BoardChangesPart
{
    public static PageSection Of(BoardChanges changes, BoardLimits limits) => new(
        "What changed since the former version",
        [
            .. changes.Items.Count + changes.Statuses.Count == 0 ? (PageCell[])["Nothing."] : [],
            .. changes.Items.Select(one => (PageCell)Items(one)),
            .. Totals(changes),
        ],
        new PageTable(
            ["Criterion", "Before", "Now"],
            [
                .. changes.Statuses.Take(limits.Open).Select(change => (IReadOnlyList<PageCell>)
                [
                    change.CriterionId,
                    change.Before is { } before ? Words.Of(before) : "not in the rubric",
                    Words.Of(change.Now),
                ]),
            ]),
        BoardPage.More(changes.Statuses.Count, limits.Open));

    private static string Items(BoardItemChange one)
    {
        var list = one.List == "otherItems" ? "Other items" : Words.Sentence(one.List);
        (int Count, string What)[] parts = [(one.Added, "new"), (one.Changed, "changed"), (one.Removed, "gone")];
        return $"{list}: {string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{Words.Number(part.Count)} {part.What}"))}.";
    }

    private static IEnumerable<PageCell> Totals(BoardChanges changes)
    {
        if (changes.HeardBefore != changes.HeardNow)
        {
            yield return $"People heard: {Words.Number(changes.HeardBefore)}, now {Words.Number(changes.HeardNow)}.";
        }

        if (changes.RungBefore != changes.RungNow)
        {
            yield return $"Rung: {Of(changes.RungBefore)}, now {Of(changes.RungNow)}.";
        }

        if ((changes.LowBefore, changes.HighBefore) != (changes.LowNow, changes.HighNow))
        {
            yield return $"Range of the rating: {Of(changes.LowBefore, changes.HighBefore)}, now {Of(changes.LowNow, changes.HighNow)}.";
        }
    }

    private static string Of(Rung? rung) => rung is { } known ? Words.Number((int)known) : "none";

    private static string Of(Rating? low, Rating? high) =>
        low is not { } from || high is not { } to ? "none" : from == to ? Words.Of(from) : $"{Words.Of(from)} to {Words.Of(to)}";
}
