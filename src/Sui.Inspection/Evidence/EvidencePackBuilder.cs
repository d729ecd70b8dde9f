using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Builds a pack from what a host holds, without files. It gives ids and locators where they are left out, the same ones for the same
/// calls in the same order, and works out what answers mean. It checks nothing else: <c>ISuiInspection.Validate</c> does, and lists every
/// problem. Not thread-safe.
/// </summary>
/// <param name="id">The pack's id.</param>
/// <param name="title">The pack's title in print.</param>
/// <param name="provider">The provider.</param>
/// <param name="frameworkId">The id of the framework.</param>
/// <param name="period">The year before fieldwork.</param>
/// <param name="fieldwork">The days of fieldwork.</param>
/// <param name="system">What the host's system is called in the locators of items that are given none.</param>
public sealed partial class EvidencePackBuilder(
    string id, string title, Provider provider, string frameworkId, Period period, Period fieldwork, string system = "host")
{
    internal const int LongestId = 100;
    private readonly List<EvidenceSource> _sources = [];
    private readonly List<EvidenceItem> _items = [];
    private readonly List<AbsenceRecord> _absences = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<EvidenceItem> _ofUndeclared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>What was wrong with answers as they were added: questions that the instrument does not have, codes that they do not offer.
    /// Such an answer counts as missing.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Declares a source.</summary>
    /// <param name="source">The source.</param>
    public EvidencePackBuilder Source(EvidenceSource source)
    {
        _sources.Add(source);
        return this;
    }

    /// <summary>Records an absence of evidence.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="absence">Which absence.</param>
    /// <param name="requestedOn">When it was asked for; null unless it was requested.</param>
    /// <param name="note">Why, fit for print; null for nothing.</param>
    /// <param name="from">Where that is recorded; null for a record of the builder's system.</param>
    public EvidencePackBuilder Absence(
        string criterion, Absence absence, EvidenceDate? requestedOn = null, string? note = null, Locator? from = null)
    {
        var own = IdFor("Absences", from);
        _absences.Add(new AbsenceRecord
        {
            Id = own,
            CriterionId = criterion,
            Absence = absence,
            RequestedOn = requestedOn,
            Note = note,
            Locator = from ?? new RecordLocator(system, "Absences", own),
        });
        return this;
    }

    /// <summary>The pack with what was added so far.</summary>
    /// <param name="with">Sets the rest, such as the caseload or the decision; null for nothing more.</param>
    public EvidencePack Build(Func<EvidencePack, EvidencePack>? with = null)
    {
        List<EvidenceItem> items = [.. _items.Select(WithOrigin)];
        var pack = new EvidencePack
        {
            Id = id,
            Title = title,
            Provider = provider,
            FrameworkId = frameworkId,
            Period = new Period(period.From, fieldwork.To),
            Fieldwork = fieldwork,
            Sources = [.. _sources],
            Activities = [.. items.OfType<Activity>()],
            Meetings = [.. items.OfType<Meeting>()],
            Proposals = [.. items.OfType<Proposal>()],
            Responses = [.. items.OfType<Response>()],
            Findings = [.. items.OfType<Finding>()],
            Tallies = [.. items.OfType<Tally>()],
            Quotes = [.. items.OfType<Quote>()],
            Absences = [.. _absences],
        };
        return with is null ? pack : with(pack);
    }

    private T Add<T>(ItemFacts facts, string table, Experience experience, T item, Func<T, T>? with = null)
        where T : EvidenceItem
    {
        ArgumentNullException.ThrowIfNull(facts);
        var own = facts.Id ?? IdFor(table, facts.From);
        var origin = facts.Origin ?? OriginOf(facts.Source);
        var whole = item with
        {
            Id = own,
            SourceId = facts.Source,
            Dates = new ItemDates(facts.On, facts.Recorded, facts.Received),
            Experience = facts.Experience ?? experience,
            Origin = origin ?? default,
            Locator = facts.From ?? new RecordLocator(system, table, own),
        };
        whole = with is null ? whole : with(whole);
        _items.Add(whole);
        if (origin is null && whole.Origin == default)
        {
            _ofUndeclared.Add(whole);
        }

        return whole;
    }

    // A source may be declared after what it holds.
    private EvidenceItem WithOrigin(EvidenceItem item) =>
        _ofUndeclared.Contains(item) && OriginOf(item.SourceId) is { } origin && origin != item.Origin ? item with { Origin = origin } : item;

    private Origin? OriginOf(string? source) => _sources.Find(declared => string.Equals(declared?.Id, source, StringComparison.Ordinal))?.Origin;

    private string IdFor(string table, Locator? from)
    {
        if (from is RecordLocator record && $"{record.Table}-{record.Key}" is { Length: <= LongestId } own)
        {
            return own;
        }

        var number = _numbers[table] = _numbers.GetValueOrDefault(table) + 1;
        return $"{table.ToLowerInvariant()}-{number.ToString(CultureInfo.InvariantCulture)}";
    }
}
