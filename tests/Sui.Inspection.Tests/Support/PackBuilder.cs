using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Support;

/// <summary>Builds packs in memory, a line a piece of evidence. Ids are given in order of building.</summary>
internal sealed class PackBuilder
{
    private static readonly EvidenceDate Day = EvidenceDate.On(new DateOnly(2019, 3, 1));
    private readonly Dictionary<string, EvidenceSource> _sources = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private readonly List<Tally> _tallies = [];
    private readonly List<Response> _responses = [];
    private readonly List<Proposal> _proposals = [];
    private readonly List<AbsenceRecord> _absences = [];
    private readonly List<Activity> _activities = [];
    private Caseload? _caseload;
    private bool _published;
    private int _next;

    public PackBuilder Published()
    {
        _published = true;
        return this;
    }

    public PackBuilder Caseload(Representativeness? rule, bool profile = true)
    {
        _caseload = new Caseload(1000, profile ? [new CaseloadGroup("Sex", "Women", 0.15, 20)] : [], rule);
        return this;
    }

    public PackBuilder Finding(
        string criterion,
        SourceKind kind,
        Experience experience,
        double signedWeight,
        Origin origin = Origin.Inspectorate,
        string? @event = null,
        string? unit = null,
        string? coder = null)
    {
        var id = Id("f");
        _findings.Add(new Finding
        {
            Id = id,
            SourceId = Source(kind, origin),
            Dates = new ItemDates(Day),
            Experience = experience,
            Origin = origin,
            Locator = new FileLocator("findings.csv", _next + 1, _next + 1),
            CriterionId = criterion,
            Direction = signedWeight < 0 ? FindingDirection.Against : FindingDirection.For,
            Strength = Math.Abs(signedWeight) switch
            {
                3 => FindingStrength.Slight,
                6 => FindingStrength.Moderate,
                10 => FindingStrength.Strong,
                _ => throw new ArgumentOutOfRangeException(nameof(signedWeight)),
            },
            Event = @event,
            CodingUnit = unit,
            Coder = coder,
            Statement = "A finding made up for a test.",
        });
        return this;
    }

    public PackBuilder Tally(
        string criterion,
        SourceKind kind,
        Experience experience,
        double favourable,
        int valid,
        Origin origin = Origin.Inspectorate,
        ClaimUnit unit = ClaimUnit.People,
        bool poor = false,
        double designEffect = 1)
    {
        _tallies.Add(new Tally
        {
            Id = Id("t"),
            SourceId = Source(kind, origin, poor, designEffect),
            Dates = new ItemDates(Day),
            Experience = experience,
            Origin = origin,
            Locator = new FileLocator("tallies.csv", _next + 1, _next + 1),
            CriterionId = criterion,
            Unit = unit,
            Favourable = favourable,
            Valid = valid,
        });
        return this;
    }

    public PackBuilder Response(
        SourceKind kind, string? person, Origin origin = Origin.Inspectorate, params (string Question, AnswerMeaning Answer)[] answers)
    {
        _responses.Add(new Response
        {
            Id = Id("r"),
            SourceId = Source(kind, origin),
            Dates = new ItemDates(Day),
            Experience = Experience.Lived,
            Origin = origin,
            Locator = new FileLocator("responses.csv", _next + 1, _next + 1),
            Person = person,
            InstrumentId = kind == SourceKind.Survey ? "service-user-survey" : "telephone-interview",
            Outcome = ResponseOutcome.Completed,
            Answers = answers.ToDictionary(answer => answer.Question, answer => answer.Answer, StringComparer.Ordinal),
        });
        return this;
    }

    public PackBuilder Proposal(
        ProposalDecision decision,
        bool? decider = true,
        string? reason = "No funds this year.",
        string? due = null,
        string? carriedOut = null,
        bool inRegister = true)
    {
        EvidenceDate.TryParse(due, out var dueOn);
        EvidenceDate.TryParse(carriedOut, out var carriedOutOn);
        var answered = decision != ProposalDecision.Pending;
        _proposals.Add(new Proposal
        {
            Id = Id("p"),
            SourceId = Source(SourceKind.Council, Origin.Inspectorate),
            Dates = new ItemDates(Day),
            Experience = Experience.Record,
            Origin = Origin.Inspectorate,
            Locator = new FileLocator("proposals.csv", _next + 1, _next + 1),
            Summary = "A proposal made up for a test.",
            InRegister = inRegister,
            Decision = decision,
            AnsweredOn = answered ? Day : null,
            AnsweredByDecider = answered ? decider : null,
            Reason = reason,
            DueOn = dueOn,
            CarriedOutOn = carriedOutOn,
        });
        return this;
    }

    public PackBuilder Absent(string criterion, Absence absence)
    {
        _absences.Add(new AbsenceRecord
        {
            Id = Id("a"),
            CriterionId = criterion,
            Absence = absence,
            RequestedOn = null,
            Note = "Why.",
            Locator = new FileLocator("absences.csv", 2, 2),
        });
        return this;
    }

    public PackBuilder Activity(Func<Activity, Activity> with)
    {
        _activities.Add(with(new Activity
        {
            Id = Id("act"),
            SourceId = Source(SourceKind.Document, Origin.Inspectorate),
            Dates = new ItemDates(Day),
            Experience = Experience.Record,
            Origin = Origin.Inspectorate,
            Locator = new FileLocator("activities.csv", 2, 2),
            Name = "An activity",
            Kind = ActivityKind.Other,
        }));
        return this;
    }

    public EvidencePack Build() => new()
    {
        Id = "test",
        Title = "Test (synthetic)",
        Synthetic = true,
        PublishedEvidenceOnly = _published,
        Provider = new Provider("test-provider", "Test provider (synthetic)"),
        FrameworkId = "hmip-probation-2018",
        Period = new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
        Fieldwork = new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)),
        Caseload = _caseload,
        Sources = [.. _sources.Values],
        Findings = [.. _findings],
        Tallies = [.. _tallies],
        Responses = [.. _responses],
        Proposals = [.. _proposals],
        Absences = [.. _absences],
        Activities = [.. _activities],
    };

    private string Id(string prefix) => prefix + (++_next).ToString("D4", System.Globalization.CultureInfo.InvariantCulture);

    private string Source(SourceKind kind, Origin origin, bool poor = false, double designEffect = 1)
    {
        var id = $"{kind}-{origin}-{poor}-{designEffect}".ToLowerInvariant();
        _sources.TryAdd(id, new EvidenceSource
        {
            Id = id,
            Kind = kind,
            Origin = origin,
            Title = $"{kind} ({origin})",
            Sample = kind is SourceKind.Survey or SourceKind.Interview ? new Sample(origin, 200) : null,
            Representativeness = poor ? Representativeness.Poor : Representativeness.Adequate,
            DesignEffect = designEffect,
        });
        return id;
    }
}
