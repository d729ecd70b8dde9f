using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The worked case with something in every section: a decision, activities, a contradiction, absences, small
/// counts.</summary>
internal static class RichCase
{
    public static readonly Decision Decision = new()
    {
        DecidedBy = "Lead inspector",
        DecidedOn = new DateOnly(2019, 7, 12),
        Rating = Sui.Inspection.Standards.Rating.Good,
        Rung = Rung.Consultation,
        Reason = "Seen at three offices",
        LivedExperienceTookPart = false,
        Dissent = [new Remark(
            "Assistant inspector", "The register is too thin to rest on", "Noted; two offices were visited again")],
        CouncilReplies = [new Remark("Council", "We were not asked about travel", null)],
        ProviderComments = [new Remark("Provider", "The survey ran in May", "Corrected")],
    };

    public static TestCase Create()
    {
        var test = new TestCase
        {
            Pack = TestPack.Create() with
            {
                Decision = Decision,
                Caseload = new Caseload(
                    8200,
                    [
                        new CaseloadGroup("Sex", "Women", 0.15, 3),
                        new CaseloadGroup("Sex", "Men", 0.85, 101),
                        new CaseloadGroup("Age", "18 to 24", 0.2, 0),
                        new CaseloadGroup("Age", "25 to 59", 0.7, 97),
                        new CaseloadGroup("Age", "60 and over", 0.1, null),
                    ],
                    Representativeness.Poor),
            },
        };
        test.Activities.AddRange(Activities());
        test.Aims.AddRange(
        [
            new AimComparison(ActivityAim.MonitoringAndEvaluation, Rung.Consultation, "survey", AimFit.At),
            new AimComparison(ActivityAim.StaffRecruitment, Rung.SharingPower, "panel", AimFit.Open),
            new AimComparison(ActivityAim.Delivery, Rung.Participation, null, AimFit.NoSay),
        ]);
        test.Contradictions.Add(new Contradiction("P2", -10, Experience.Record, 5.2));
        return test
            .With("C4", outcome => TestOutcomes.Outcome(Criterion("C4"), -6, CriterionStatus.NotMet, "substantial", Computed()))
            .With("P3", outcome => outcome with { Absence = Absence.RequestedNotSupplied })
            .With("S1", outcome => outcome with { Absence = Absence.NotInspected })
            .With("F1", outcome => outcome with { Absence = Absence.NotApplicable });
    }

    private static Criterion Criterion(string id) => TestRubric.Create().Criteria.Single(criterion => criterion.Id == id);

    private static WeighedSignal Computed() => new(
        new Signal
        {
            CriterionId = "C4",
            Form = SignalForm.Computed,
            SourceKind = SourceKind.Data,
            Experience = Experience.Record,
            Origin = Origin.Inspectorate,
            Weight = -6,
            EvidenceIds = [],
            SourceIds = [],
        },
        -6,
        -6,
        "group rule");

    private static IEnumerable<ActivityPlacement> Activities() =>
    [
        Activity("panel", "Recruitment panel", ActivityKind.RecruitmentPanel, Rung.SharingPower, Rung.FullControl) with
        {
            Aim = ActivityAim.StaffRecruitment, ExpectedRung = Rung.SharingPower, People = 6, Unknown = ["Agenda", "Answered"],
        },
        Activity("survey", "Text survey", ActivityKind.Survey, Rung.Consultation, Rung.Consultation) with
        {
            Aim = ActivityAim.MonitoringAndEvaluation, ExpectedRung = Rung.Consultation, CeilingApplied = Rung.Consultation,
        },
        Activity("mentors", "Peer mentors", ActivityKind.PeerMentoring, null, null) with
        {
            Aim = ActivityAim.Delivery, ExpectedRung = Rung.Participation, NoSayPossible = true,
        },
    ];

    private static ActivityPlacement Activity(string id, string name, ActivityKind kind, Rung? lowest, Rung? highest) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Lowest = lowest,
        Highest = highest,
        NoSayPossible = false,
        CeilingApplied = null,
        Aim = null,
        ExpectedRung = null,
        People = null,
        Unknown = [],
    };
}
