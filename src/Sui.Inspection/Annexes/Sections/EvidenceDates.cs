using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>When what evidence reports happened.</summary>
internal sealed class EvidenceDates(AnnexContext context)
{
    private const int Month = 7;

    // Few parts ask for signals, and a pack can hold very many answers.
    private readonly Lazy<Dictionary<string, EvidenceItem>> _items = new(() => Items(context.Pack));

    // The sources whose number of people is not shown.
    private readonly Lazy<HashSet<string>> _few = new(() => context.Assessment.Heard.Sources.Index()
        .Where(source => context.Disclosure.Heard.HidesHeard(source.Index)).Select(source => source.Item.SourceId).ToHashSet(StringComparer.Ordinal));

    /// <summary>A sentence with the first date and the last; none where no signal rests on dated evidence.</summary>
    public IEnumerable<string> Of(IEnumerable<WeighedSignal> signals)
    {
        if (Ends(ItemsOf(signals)) is not var (first, last))
        {
            yield break;
        }

        yield return first == last
            ? context.Words.Say("Evidence.Dated", ("date", context.Words.Date(first)))
            : context.Words.Say("Evidence.DatedFromTo", ("from", context.Words.Date(first)), ("to", context.Words.Date(last)));
    }

    /// <summary>The first date and the last, short; empty where no signal rests on dated evidence.</summary>
    public string Span(IEnumerable<WeighedSignal> signals) => Span(ItemsOf(signals));

    /// <summary>The first date and the last of items, short; empty for none.</summary>
    public string Span(IEnumerable<EvidenceItem> items) => Ends(items) is not var (first, last) ? string.Empty
        : first == last ? context.Words.ShortDate(first)
        : context.Words.Say("Span", ("from", context.Words.ShortDate(first)), ("to", context.Words.ShortDate(last)));

    /// <summary>An item's source, with when what it reports happened.</summary>
    public string Titled(EvidenceItem item) => context.Words.Say(
        "Source.Dated", ("title", context.SourceTitle(item.SourceId)), ("date", Short(item)));

    /// <summary>When what an item reports happened, short.</summary>
    public string Short(EvidenceItem item) => context.Words.ShortDate(Shown(item));

    /// <summary>A sentence where all dated evidence of signals is older than the period that evidence comes from; none otherwise.</summary>
    public IEnumerable<string> BeforePeriod(IEnumerable<WeighedSignal> signals)
    {
        var items = ItemsOf(signals);
        if (items.Count > 0 && items.TrueForAll(item => item.Dates.Event.Latest < context.Pack.Period.From))
        {
            yield return context.Words.Say("Evidence.BeforePeriod", ("date", context.Words.Date(Shown(items.MaxBy(item => item.Dates.Event.Latest)!))));
        }
    }

    private (EvidenceDate First, EvidenceDate Last)? Ends(IEnumerable<EvidenceItem> items)
    {
        var dates = items.Select(Shown).ToList();
        return dates.Count == 0 ? null : (dates.MinBy(date => date.Earliest)!, dates.MaxBy(date => date.Latest)!);
    }

    // Who was interviewed on which day the provider may know, which made the appointments: what one person said carries its month, and so does what few did.
    private EvidenceDate Shown(EvidenceItem item)
    {
        var date = item.Dates.Event;
        return context.Published && item.Experience == Experience.Lived && date.Text.Length > Month
            && (context.KindOf(item.SourceId) == SourceKind.Interview || _few.Value.Contains(item.SourceId))
            && EvidenceDate.TryParse(date.Text[..Month], out var month) ? month : date;
    }

    private List<EvidenceItem> ItemsOf(IEnumerable<WeighedSignal> signals) =>
        [.. signals.SelectMany(weighed => weighed.Signal.EvidenceIds).Select(_items.Value.GetValueOrDefault).OfType<EvidenceItem>()];

    private static Dictionary<string, EvidenceItem> Items(EvidencePack pack)
    {
        var items = new Dictionary<string, EvidenceItem>(StringComparer.Ordinal);
        foreach (var item in pack.Findings.Concat<EvidenceItem>(pack.Tallies).Concat(pack.Responses).Concat(pack.Proposals))
        {
            items.TryAdd(item.Id, item);
        }

        return items;
    }
}
