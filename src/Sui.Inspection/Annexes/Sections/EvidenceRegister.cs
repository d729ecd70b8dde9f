using Sui.Inspection.Evidence;


namespace Sui.Inspection.Annexes.Sections;

/// <summary>
/// Every item of evidence with its place in the pack, for the working paper. Answers that stand in rows one after another are
/// given as a range, since each holds nothing to print of its own.
/// </summary>
internal sealed class EvidenceRegister(AnnexContext context)
{
    private const int MostNamed = 8;

    private readonly Dictionary<string, EvidenceItem> _items = context.Pack.Items
        .GroupBy(item => item.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Where items stand: a few with their ids, many as rows of their files. The table of items has every id.</summary>
    public string Locators(IReadOnlyList<string> ids)
    {
        var known = ids.Select(_items.GetValueOrDefault).OfType<EvidenceItem>().ToList();
        var runs = Runs(known);
        var places = runs.Count <= MostNamed
            ? runs.Select(run => context.Words.Say("Working.Range.Item", ("ids", Ids(run)), ("place", Place(run))))
            : runs.GroupBy(run => PlaceText.Group(run[0].Locator), StringComparer.Ordinal)
                .Select(group => group.Key + string.Join(", ", group.Select(run => Rows(run))));
        return string.Join("; ", places.Concat(ids.Where(id => !_items.ContainsKey(id))));
    }

    /// <summary>One row for each item, or for each range of answers.</summary>
    public IEnumerable<IReadOnlyList<TableCell>> Rows()
    {
        var items = context.Pack.Items.ToLookup(item => item is Response);
        var rows = items[false].Select(item => (Item: item, Id: item.Id, Place: item.Locator.ToString()))
            .Concat(Runs(items[true]).Select(run => (Item: run[0], Id: Ids(run), Place: Place(run))));
        return rows.Select(row => (IReadOnlyList<TableCell>)
        [
            context.Words.Say("Working.Range.Item", ("ids", row.Id), ("place", row.Place)),
            context.SourceTitle(row.Item.SourceId),
            row.Item is Finding { Coder: { } coder }
                ? context.Words.Say("Working.Coded", ("what", context.Sentence(Content(row.Item))), ("coder", context.FromPack(coder)))
                : Content(row.Item),
        ]);
    }

    /// <summary>Runs of items whose rows follow one another in one file and source.</summary>
    private static List<List<EvidenceItem>> Runs(IEnumerable<EvidenceItem> items)
    {
        var runs = new List<List<EvidenceItem>>();
        foreach (var item in items.OrderBy(item => item.Locator, PlaceText.Order))
        {
            var last = runs.Count == 0 ? null : runs[^1][^1];
            if (last?.Locator is FileLocator before && item.Locator is FileLocator at && before.Row + 1 == at.Row
                && string.Equals(before.File, at.File, StringComparison.Ordinal)
                && string.Equals(last!.SourceId, item.SourceId, StringComparison.Ordinal))
            {
                runs[^1].Add(item);
            }
            else
            {
                runs.Add([item]);
            }
        }

        return runs;
    }

    private string Ids(List<EvidenceItem> run) => run.Count == 1
        ? run[0].Id : context.Words.Say("Working.Range", ("first", run[0].Id), ("last", run[^1].Id));

    private string Place(List<EvidenceItem> run) => PlaceText.Group(run[0].Locator) + Rows(run);

    private string Rows(List<EvidenceItem> run) => run.Count == 1
        ? Row(run[0]) : context.Words.Say("Working.Range", ("first", Row(run[0])), ("last", Row(run[^1])));

    private static string Row(EvidenceItem item) => PlaceText.Position(item.Locator);

    private string Content(EvidenceItem item)
    {
        var words = context.Words;
        return item switch
        {
            Activity activity => words.Say("Working.Is.Activity", ("name", context.FromPack(activity.Name))),
            Meeting meeting => words.Say(
                "Working.Is.Meeting", ("council", context.FromPack(meeting.Council)), ("date", words.Date(meeting.Dates.Event))),
            Proposal proposal => words.Say("Working.Is.Proposal", ("summary", context.FromPack(proposal.Summary))),
            Response response => words.Say("Working.Is.Response", ("instrument", response.InstrumentId)),
            Finding finding => words.Say(
                $"Finding.{finding.Direction}.{finding.Strength}.Coded",
                ("id", finding.CriterionId),
                ("statement", context.FromPack(finding.Statement))),
            Quote quote => words.Say("Working.Is.Quote", ("role", context.FromPack(quote.Role)), ("consent", words.Name(quote.Consent))),
            Tally tally => words.Say(
                "Working.Is.Tally",
                ("id", tally.CriterionId),
                ("k", words.Figure(tally.Favourable, 3)),
                ("n", words.Figure(tally.Valid))),
            _ => string.Empty,
        };
    }
}
