using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>When what evidence reports happened.</summary>
internal sealed class EvidenceDates(AnnexContext context)
{
    private readonly Dictionary<string, EvidenceDate> _dates = Dates(context.Pack);

    /// <summary>A sentence with the first date and the last; none where no signal rests on dated evidence.</summary>
    public IEnumerable<string> Of(IReadOnlyList<WeighedSignal> signals)
    {
        var dates = DatesOf(signals);
        if (dates.Count == 0)
        {
            yield break;
        }

        var (first, last) = (dates.MinBy(date => date.Earliest)!, dates.MaxBy(date => date.Latest)!);
        yield return first == last
            ? context.Words.Say("Evidence.Dated", ("date", context.Words.Date(first)))
            : context.Words.Say("Evidence.DatedFromTo", ("from", context.Words.Date(first)), ("to", context.Words.Date(last)));
    }

    /// <summary>The first date and the last, short; empty where no signal rests on dated evidence.</summary>
    public string Span(IReadOnlyList<WeighedSignal> signals)
    {
        var dates = DatesOf(signals);
        if (dates.Count == 0)
        {
            return string.Empty;
        }

        var (first, last) = (dates.MinBy(date => date.Earliest)!, dates.MaxBy(date => date.Latest)!);
        return first == last ? context.Words.ShortDate(first)
            : context.Words.Say("Span", ("from", context.Words.ShortDate(first)), ("to", context.Words.ShortDate(last)));
    }

    /// <summary>A sentence where all dated evidence of signals is older than the period that evidence comes from; none otherwise.</summary>
    public IEnumerable<string> BeforePeriod(IReadOnlyList<WeighedSignal> signals)
    {
        var dates = DatesOf(signals);
        if (dates.Count > 0 && dates.TrueForAll(date => date.Latest < context.Pack.Period.From))
        {
            yield return context.Words.Say("Evidence.BeforePeriod", ("date", context.Words.Date(dates.MaxBy(date => date.Latest)!)));
        }
    }

    private List<EvidenceDate> DatesOf(IReadOnlyList<WeighedSignal> signals) =>
        [.. signals.SelectMany(weighed => weighed.Signal.EvidenceIds).Where(_dates.ContainsKey).Select(id => _dates[id])];

    private static Dictionary<string, EvidenceDate> Dates(EvidencePack pack)
    {
        var dates = new Dictionary<string, EvidenceDate>(StringComparer.Ordinal);
        foreach (var item in pack.Findings.Concat<EvidenceItem>(pack.Tallies).Concat(pack.Responses).Concat(pack.Proposals))
        {
            dates.TryAdd(item.Id, item.Dates.Event);
        }

        return dates;
    }
}
