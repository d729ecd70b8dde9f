using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The evidence of the worked case, made up.</summary>
internal static class TestPack
{
    public static EvidencePack Create() => new()
    {
        Id = "worked-case",
        Title = "Worked case",
        Synthetic = true,
        Provider = new Provider("example-provider", "Example provider (synthetic)"),
        FrameworkId = "test-framework",
        Period = new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
        Fieldwork = new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)),
        Caseload = new Caseload(
            8200,
            [
                new CaseloadGroup("Sex", "Women", 0.15, 12),
                new CaseloadGroup("Sex", "Men", 0.85, 92),
                new CaseloadGroup("Age", "18 to 24", 0.2, 9),
                new CaseloadGroup("Age", "25 and over", 0.8, 95),
            ],
            Representativeness.Adequate),
        Sources =
        [
            Source("survey", SourceKind.Survey, "Survey of people on the caseload"),
            Source("interviews", SourceKind.Interview, "Telephone interviews by inspectors"),
            Source("council", SourceKind.Council, "Council minutes and register"),
            Source("documents", SourceKind.Document, "Documents that the provider sent") with { Origin = Origin.Provider },
        ],
        Findings =
        [
            Finding("f1", "C1", "council", FindingStrength.Strong,
                "The register shows surgeries at each office and a text-message survey"),
            Finding("f2", "C2", "documents", FindingStrength.Moderate, "A report sets out the answers by theme"),
            Finding("f3", "C3", "documents", FindingStrength.Moderate, "Managers' minutes discuss the report"),
        ],
        Proposals =
        [
            Proposal("p1", "Text reminders before appointments", ProposalDecision.Accepted) with
            {
                DueOn = Day(2019, 3, 1), CarriedOutOn = Day(2019, 2, 20), FedBackOn = Day(2019, 3, 4),
            },
            Proposal("p2", "Appointments at weekends", ProposalDecision.Declined) with
            {
                Reason = "There are no staff at weekends",
            },
            Proposal("p3", "A drinking fountain in reception", ProposalDecision.Pending) with { InRegister = false },
        ],
    };

    public static IReadOnlyList<HeardFromSource> Heard() =>
    [
        new()
        {
            SourceId = "survey",
            Title = "Survey of people on the caseload",
            Kind = SourceKind.Survey,
            Experience = Experience.Lived,
            Origin = Origin.Inspectorate,
            SampleDrawnBy = Origin.Inspectorate,
            Invited = 1050,
            Heard = 84,
            Representativeness = Representativeness.Adequate,
        },
        new()
        {
            SourceId = "interviews",
            Title = "Telephone interviews by inspectors",
            Kind = SourceKind.Interview,
            Experience = Experience.Lived,
            Origin = Origin.Inspectorate,
            SampleDrawnBy = Origin.Inspectorate,
            Invited = 48,
            Heard = 20,
            Representativeness = null,
        },
        new()
        {
            SourceId = "council",
            Title = "Council minutes and register",
            Kind = SourceKind.Council,
            Experience = Experience.Record,
            Origin = Origin.Inspectorate,
            SampleDrawnBy = null,
            Invited = null,
            Heard = 0,
            Representativeness = null,
        },
    ];

    public static EvidenceDate Day(int year, int month, int day) => EvidenceDate.On(new DateOnly(year, month, day));

    public static EvidenceSource Source(string id, SourceKind kind, string title) =>
        new() { Id = id, Kind = kind, Origin = Origin.Inspectorate, Title = title };

    public static Finding Finding(string id, string criterion, string source, FindingStrength strength, string statement) => new()
    {
        Id = id,
        SourceId = source,
        Dates = new ItemDates(Day(2019, 5, 1)),
        Experience = Experience.Record,
        Origin = Origin.Inspectorate,
        Locator = TestCase.Nowhere,
        CriterionId = criterion,
        Direction = FindingDirection.For,
        Strength = strength,
        Statement = statement,
    };

    public static Proposal Proposal(string id, string summary, ProposalDecision decision) => new()
    {
        Id = id,
        SourceId = "council",
        Dates = new ItemDates(Day(2018, 11, 5)),
        Experience = Experience.Record,
        Origin = Origin.Inspectorate,
        Locator = TestCase.Nowhere with { File = "proposals.csv" },
        Summary = summary,
        InRegister = true,
        Decision = decision,
    };
}
