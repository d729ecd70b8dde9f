using Sui.Inspection.Planning;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning.Wording;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>What changed since a former version of the pack.</summary>
internal static class BoardChangesPart
{
    public static PageSection Of(BoardChanges changes, BoardWords words)
    {
        var wording = words.Wording;
        return new PageSection(
            wording.Say("Changes"),
            [
                .. changes.Items.Count + changes.Statuses.Count == 0 ? (PageCell[])[wording.Say("Changes.None")] : [],
                .. changes.Items.Select(one => (PageCell)Items(one, wording)),
                .. Totals(changes, wording),
            ],
            words.Table(
                ["Criterion", "Before", "Now"],
                [
                    .. changes.Statuses.Take(words.Limits.Open).Select(change => (IReadOnlyList<PageCell>)
                    [
                        change.CriterionId,
                        change.Before is { } before ? wording.Of(before) : wording.Say("Changes.NotInRubric"),
                        wording.Of(change.Now),
                    ]),
                ]),
            words.More(changes.Statuses.Count, words.Limits.Open));
    }

    private static string Items(BoardItemChange one, BoardWording wording)
    {
        (int Count, string What)[] parts = [(one.Added, "Changes.New"), (one.Changed, "Changes.Changed"), (one.Removed, "Changes.Gone")];
        return $"{wording.Say("Items." + one.List)}: "
            + $"{string.Join(", ", parts.Where(part => part.Count > 0).Select(part => wording.Say(part.What, ("n", Words.Number(part.Count)))))}.";
    }

    private static IEnumerable<PageCell> Totals(BoardChanges changes, BoardWording wording)
    {
        if (changes.HeardBefore != changes.HeardNow)
        {
            yield return Change("Changes.Heard", Words.Number(changes.HeardBefore), Words.Number(changes.HeardNow));
        }

        if (changes.RungBefore != changes.RungNow)
        {
            yield return Change("Changes.Rung", Of(changes.RungBefore), Of(changes.RungNow));
        }

        if ((changes.LowBefore, changes.HighBefore) != (changes.LowNow, changes.HighNow))
        {
            yield return Change("Changes.Range", Range(changes.LowBefore, changes.HighBefore), Range(changes.LowNow, changes.HighNow));
        }

        string Change(string key, string before, string now) => wording.Say(key, ("before", before), ("now", now));

        string Of(Rung? rung) => rung is { } known ? Words.Number((int)known) : wording.Say("None");

        string Range(Rating? low, Rating? high) =>
            low is not { } from || high is not { } to ? wording.Say("None")
            : from == to ? wording.Of(from) : wording.Say("Range", ("low", wording.Of(from)), ("high", wording.Of(to)));
    }
}
