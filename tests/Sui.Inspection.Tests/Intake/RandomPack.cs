using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Sound packs of a host, with all that texts may hold. The same seed gives the same pack.</summary>
internal sealed class RandomPack
{
    private static readonly string[] Pieces =
    [
        "views", "heard", "\"quoted\"", ",", "\n", "\r\n", "\r", "=SUM(A:A)", "+", "-", "@ ", "'", "|", ";", "ŵyl", "tŷ", "Llanelwy",
        "\t", "  ", "\u00A0", "😀", "e\u0301", "<b>", "\\", "\"", "#", "null",
    ];

    private static readonly EvidenceSource[] Sources =
    [
        new()
        {
            Id = "survey", Kind = SourceKind.Survey, Origin = Origin.Inspectorate, Title = "Survey, \"all\"", DesignEffect = 1.25,
            Sample = new Sample(Origin.ThirdParty, 900), Representativeness = Representativeness.Poor,
        },
        new() { Id = "calls", Kind = SourceKind.Interview, Origin = Origin.Inspectorate, Title = "Galwadau ffôn", Sample = new Sample(Origin.Inspectorate) },
        new() { Id = "council", Kind = SourceKind.Council, Origin = Origin.Provider, Title = "Council" },
        new() { Id = "papers", Kind = SourceKind.Document, Origin = Origin.ThirdParty, Title = "Papers", Citation = "A work, p. iv" },
    ];

    private readonly Random _random;
    private readonly EvidencePackBuilder _builder = new(
        "random", "Random", new Provider("x", "X"), "hmip-probation-2018", new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
        new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)), system: "crm");

    private RandomPack(int seed) => _random = new Random(seed);

    public static EvidencePack Of(int seed) => new RandomPack(seed).Build();

    private EvidencePack Build()
    {
        Array.ForEach(Sources, source => _builder.Source(source));
        if (Perhaps())
        {
            Responses("survey", "service-user-survey");
            Responses("calls", "telephone-interview");
        }

        Repeat(4, Activity);
        Repeat(3, () => _builder.Meeting(Facts("council"), Text(), item => item with { AttendedLived = Count(), ProposalsRaised = 4, ProposalsAnswered = 2, DecisionMakerPresent = Fact() }));
        Repeat(4, Proposal);
        Repeat(4, () => _builder.Finding(
            Facts("papers"), "C1", FindingDirection.Against, FindingStrength.Strong, Text(), item => item with { Event = Note(), Participants = Count() }));
        Repeat(3, () => _builder.Tally(Facts("survey"), "I1", _random.NextDouble() * 7, 7, question: Note()));
        Repeat(3, () => _builder.Quote(
            Facts("calls"), Text(), "member of the council", QuoteConsent.Given, item => item with
            {
                Language = Perhaps() ? "cy" : null,
                CriterionIds = Perhaps() ? ["C1", "I1"] : [],
                Translation = Text(),
                TranslationLanguage = Perhaps() ? "en" : null,
            }));
        if (Perhaps())
        {
            _builder.Absence("K2", Absence.RequestedNotSupplied, Date("2019-05"), Note()).Absence("K1", Absence.NotInspected);
        }

        return _builder.Build(pack => pack with
        {
            Synthetic = Perhaps(),
            Language = Perhaps() ? "cy" : "en",
            Responses = [.. pack.Responses.Select(Imported)],
            Caseload = Perhaps() ? null : new Caseload(Count(), [new CaseloadGroup("Sex", "Women", 0.15, null), new CaseloadGroup("Sex", Text(), 0.85, 3)], null),
            Decision = Perhaps() ? null : Decision(),
        });
    }

    private void Responses(string source, string instrument)
    {
        var known = ExamplePacks.Inspection.Instruments.Find(instrument)!;
        var asked = known.Questions.Where(question => question.Options.Count > 0 && Perhaps()).ToList();
        for (var number = _random.Next(5); number > 0; number--)
        {
            var heard = Perhaps();
            _builder.Response(
                Facts(source), known, asked.ToDictionary(question => question.Id, question => heard ? Code(question) : null),
                Perhaps() ? $"p{source}{number}" : null, heard ? ResponseOutcome.Completed : ResponseOutcome.Declined);
        }
    }

    // All of one instrument, so that they stay in their order.
    private Response Imported(Response response) => response.SourceId == "survey"
        ? response with { ImportedFrom = new ImportOrigin("export \"1\".xlsx", "Sheet", 2 + _random.Next(9), new Dictionary<string, string> { ["know_how"] = "Wyddoch chi, \"sut\"?" }) }
        : response;

    private string? Code(Question question) => _random.Next(question.Options.Count + 2) is var place && place < question.Options.Count
        ? question.Options[place].Code
        : place == question.Options.Count ? "not_asked" : null;

    private void Activity() => _builder.Activity(Facts("papers"), Text(), ActivityKind.Survey, item => item with
    {
        Aim = Perhaps() ? ActivityAim.ServiceDesign : null,
        Sites = Perhaps() ? [] : ["Tŷ \"Mawr\"", "Site, north"],
        StartedOn = Perhaps() ? Date("2018") : null,
        Agenda = Perhaps() ? [] : [Holder.Shared, Holder.People],
        Role = Perhaps() ? [] : [RoleInDecision.Advise, RoleInDecision.Joint],
        Answered = Fact(),
        Told = Fact(),
        ConductedBy = Perhaps() ? Conductor.Peers : null,
        People = Count(),
    });

    private void Proposal() => _builder.Proposal(Facts("council"), Text(), ProposalDecision.Accepted, item => item with
    {
        AnsweredOn = Date("2019-06-01"),
        AnsweredBy = Note(),
        AnsweredByDecider = Perhaps(),
        Reason = Note(),
        CarriedOutOn = Perhaps() ? Date("2019-06") : null,
    });

    private Decision Decision() => new()
    {
        DecidedBy = "Lead inspector",
        DecidedOn = new DateOnly(2019, 7, 1),
        Rating = Perhaps() ? Rating.Good : null,
        Rung = Perhaps() ? Rung.Consultation : null,
        Reason = Text(),
        ModeratedByAnother = Perhaps(),
        PlacedOn = Perhaps() ? new DateOnly(2019, 6, 28) : null,
        LivedExperienceTookPart = Perhaps(),
        Dissent = Perhaps() ? [] : [new Remark("A member", Text(), Note()) { SaidOn = Perhaps() ? null : new DateOnly(2019, 7, 3) }],
    };

    private ItemFacts Facts(string source) => new(source, new DateOnly(2018, 9, 1).AddDays(_random.Next(200)))
    {
        Received = Perhaps() ? Date("2019-06-04") : null,
        Origin = Perhaps() ? Origin.Provider : null,
    };

    // White space around a text is not kept, and there is always a word.
    private string Text() => ("Words" + string.Concat(Enumerable.Range(0, _random.Next(8)).Select(_ => Pieces[_random.Next(Pieces.Length)]))
        is var text && Perhaps() ? text : "=" + text).Trim();

    private string? Note() => Perhaps() ? Text() : null;

    private bool Perhaps() => _random.Next(2) == 0;

    private bool? Fact() => _random.Next(3) switch { 0 => null, 1 => true, _ => false };

    private int? Count() => Perhaps() ? null : 1 + _random.Next(30);

    private void Repeat(int most, Action add)
    {
        for (var left = _random.Next(most + 1); left > 0; left--)
        {
            add();
        }
    }

    private static EvidenceDate Date(string text) => EvidenceDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
