using System.Globalization;
using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
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
public sealed class EvidencePackBuilder(
    string id, string title, Provider provider, string frameworkId, Period period, Period fieldwork, string system = "host")
{
    private const int LongestId = 100;
    private readonly List<EvidenceSource> _sources = [];
    private readonly List<EvidenceItem> _items = [];
    private readonly List<AbsenceRecord> _absences = [];
    private readonly List<Problem> _problems = [];
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

    /// <summary>Adds one person's answers to an instrument.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="instrument">The instrument that was used.</param>
    /// <param name="codes">Question id to the answer, as <c>Response.From</c> takes them.</param>
    /// <param name="person">The person's pseudonym; null when there is none.</param>
    /// <param name="outcome">What came of asking.</param>
    public EvidencePackBuilder Response(
        ItemFacts facts, Instrument instrument, IReadOnlyDictionary<string, string?> codes, string? person = null,
        ResponseOutcome outcome = ResponseOutcome.Completed)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(codes);
        var found = new List<Problem>();
        var item = Add(facts, "Responses", Experience.Lived, CodedAnswers.Read(instrument, codes, outcome, found) with { Person = person });
        _problems.AddRange(found.Select(problem => problem with { Location = problem.Location with { Id = item.Id } }));
        return this;
    }

    /// <summary>Adds counts that arrive added up.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="favourable">Favourable answers, from 0 to <paramref name="valid"/>.</param>
    /// <param name="valid">People, or register entries, with a valid answer, 0 or more.</param>
    /// <param name="unit">What is counted.</param>
    public EvidencePackBuilder Tally(ItemFacts facts, string criterion, double favourable, int valid, ClaimUnit unit = ClaimUnit.People)
    {
        Add(facts, "Tallies", Experience.Lived, new Tally
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            CriterionId = criterion,
            Favourable = favourable,
            Valid = valid,
            Unit = unit,
        });
        return this;
    }

    /// <summary>Adds a finding.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="direction">For or against.</param>
    /// <param name="strength">How strong.</param>
    /// <param name="statement">What was found, fit for print.</param>
    /// <param name="with">Sets the rest; null for nothing more.</param>
    public EvidencePackBuilder Finding(
        ItemFacts facts, string criterion, FindingDirection direction, FindingStrength strength, string statement,
        Func<Finding, Finding>? with = null)
    {
        Add(facts, "Findings", Experience.Record, new Finding
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            CriterionId = criterion,
            Direction = direction,
            Strength = strength,
            Statement = statement,
        }, with);
        return this;
    }

    /// <summary>Adds a proposal of a register.</summary>
    /// <param name="facts">What the item says of itself; it happened when it was raised.</param>
    /// <param name="summary">What was proposed, fit for print.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="with">Sets the rest, such as when it was answered; null for nothing more.</param>
    public EvidencePackBuilder Proposal(
        ItemFacts facts, string summary, ProposalDecision decision, Func<Proposal, Proposal>? with = null)
    {
        Add(facts, "Proposals", Experience.Lived, new Proposal
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Summary = summary,
            Decision = decision,
            InRegister = true,
        }, with);
        return this;
    }

    /// <summary>Adds a meeting.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="council">The council's or board's name, fit for print.</param>
    /// <param name="with">Sets the rest, such as who attended; null for nothing more.</param>
    public EvidencePackBuilder Meeting(ItemFacts facts, string council, Func<Meeting, Meeting>? with = null)
    {
        Add(facts, "Meetings", Experience.Record, new Meeting
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Council = council,
        }, with);
        return this;
    }

    /// <summary>Adds an activity.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="name">Its name in print.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="with">Sets the rest, such as who holds the agenda; null for nothing more.</param>
    public EvidencePackBuilder Activity(ItemFacts facts, string name, ActivityKind kind, Func<Activity, Activity>? with = null)
    {
        Add(facts, "Activities", Experience.Record, new Activity
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Name = name,
            Kind = kind,
        }, with);
        return this;
    }

    /// <summary>Adds a quotation.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="text">The words, without quotation marks.</param>
    /// <param name="role">The role of whoever said it; never a name.</param>
    /// <param name="consent">Whether it may be quoted.</param>
    /// <param name="with">Sets the rest, such as the criteria; null for nothing more.</param>
    public EvidencePackBuilder Quote(
        ItemFacts facts, string text, string role, QuoteConsent consent, Func<Quote, Quote>? with = null)
    {
        Add(facts, "Quotes", Experience.Lived, new Quote
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Text = text,
            Role = role,
            Consent = consent,
        }, with);
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
        _absences.Add(new AbsenceRecord(own, criterion, absence, requestedOn, note, from ?? new RecordLocator(system, "Absences", own)));
        return this;
    }

    /// <summary>The pack with what was added so far.</summary>
    /// <param name="with">Sets the rest, such as the caseload or the decision; null for nothing more.</param>
    public EvidencePack Build(Func<EvidencePack, EvidencePack>? with = null)
    {
        var pack = new EvidencePack
        {
            Id = id,
            Title = title,
            Provider = provider,
            FrameworkId = frameworkId,
            Period = new Period(period.From, fieldwork.To),
            Fieldwork = fieldwork,
            Sources = [.. _sources],
            Activities = [.. _items.OfType<Activity>()],
            Meetings = [.. _items.OfType<Meeting>()],
            Proposals = [.. _items.OfType<Proposal>()],
            Responses = [.. _items.OfType<Response>()],
            Findings = [.. _items.OfType<Finding>()],
            Tallies = [.. _items.OfType<Tally>()],
            Quotes = [.. _items.OfType<Quote>()],
            Absences = [.. _absences],
        };
        return with is null ? pack : with(pack);
    }

    private T Add<T>(ItemFacts facts, string table, Experience experience, T item, Func<T, T>? with = null)
        where T : EvidenceItem
    {
        ArgumentNullException.ThrowIfNull(facts);
        var own = facts.Id ?? IdFor(table, facts.From);
        var whole = item with
        {
            Id = own,
            SourceId = facts.Source,
            Dates = new ItemDates(facts.On, facts.Recorded, facts.Received),
            Experience = facts.Experience ?? experience,
            Origin = facts.Origin ?? _sources.Find(source => string.Equals(source.Id, facts.Source, StringComparison.Ordinal))?.Origin ?? default,
            Locator = facts.From ?? new RecordLocator(system, table, own),
        };
        whole = with is null ? whole : with(whole);
        _items.Add(whole);
        return whole;
    }

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
