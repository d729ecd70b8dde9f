using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.People;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>
/// Makes assessments by hand. It starts from the worked case of the method (section 9), whose weights and statuses are copied
/// from there, and each test changes what it is about.
/// </summary>
internal sealed class TestCase
{
    public static readonly FileLocator Nowhere = new("findings.csv", 2, 2);

    public EvidencePack Pack { get; set; } = TestPack.Create();

    public Framework Framework { get; set; } = TestFramework.Create();

    public List<CriterionOutcome> Outcomes { get; } = [.. TestOutcomes.WorkedCase()];

    public ProviderPlacement Placement { get; set; } = new()
    {
        Rung = Rung.Consultation,
        Security = new SecurityOutcome(Security.Provisional, Rung.Consultation,
        [
            new SecurityReason(SecurityReasonKind.EssentialsNotMet, ["I2", "C2", "C3"], []),
            new SecurityReason(SecurityReasonKind.RestsOnOneKind, [], [SourceKind.Document]),
        ]),
        Reach = Reach.Most,
        Gaps = ["I2"],
        WeakFoundations = [],
        Next = Rung.Participation,
        Blocking =
        [
            new BlockingCriterion
            {
                Id = "P1",
                Status = CriterionStatus.NoEvidence,
                DecibansLacking = 6,
                LacksLived = 2,
                LacksSecondKind = true,
                Contested = false,
                OfLowerRung = false,
            },
            new BlockingCriterion
            {
                Id = "P2",
                Status = CriterionStatus.NotMet,
                DecibansLacking = 15.318,
                LacksLived = 12,
                LacksSecondKind = true,
                Contested = true,
                OfLowerRung = false,
            },
            new BlockingCriterion
            {
                Id = "P3",
                Status = CriterionStatus.NoEvidence,
                DecibansLacking = 6,
                LacksLived = 2,
                LacksSecondKind = true,
                Contested = false,
                OfLowerRung = false,
            },
        ],
    };

    public PromptResult Prompt { get; set; } = PromptResult.PartlyMet;

    public RatingOutcome Rating { get; set; } = new()
    {
        Value = null,
        Low = Sui.Inspection.Standards.Rating.Inadequate,
        High = Sui.Inspection.Standards.Rating.Good,
        NotRatedReasons = [NotRatedReason.RangeOpen],
        DecidedBy = ["C6", "U1"],
        LimitedBy = [],
    };

    public Heard Heard { get; set; } = new(104, 104, TestPack.Heard());

    public List<Contradiction> Contradictions { get; } = [];

    public List<ActivityPlacement> Activities { get; } = [];

    public List<AimComparison> Aims { get; } = [];

    public ProposalCounts Proposals { get; set; } = new()
    {
        Raised = 6,
        Answered = 5,
        Accepted = 3,
        Adapted = 1,
        Declined = 1,
        DeclinedWithReason = 1,
        Pending = 1,
        Due = 3,
        CarriedOut = 2,
        FedBack = 4,
        NotInRegister = 1,
    };

    public Assessment Build() => new()
    {
        Evidence = Pack,
        Framework = Framework,
        Rubric = TestRubric.Create(),
        Criteria = Outcomes,
        Placement = Placement,
        Counterfactual = new Counterfactual(27.318, 0, "C2"),
        Activities = Activities,
        Aims = Aims,
        Judgement = new Judgement(TestOutcomes.Elements(), Prompt),
        Rating = Rating,
        Contradictions = Contradictions,
        Absences =
        [
            .. Outcomes.Where(outcome => outcome.Absence is not null)
                .Select(outcome => new AbsenceOutcome(outcome.Id, outcome.Absence!.Value, null, null)),
        ],
        Heard = Heard,
        Proposals = Proposals,
        Influence = InfluenceTracer.Trace(Pack),
        Problems = [],
    };

    /// <summary>Changes one criterion.</summary>
    public TestCase With(string id, Func<CriterionOutcome, CriterionOutcome> change)
    {
        var index = Outcomes.FindIndex(outcome => outcome.Id == id);
        Outcomes[index] = change(Outcomes[index]);
        return this;
    }

    /// <summary>Changes the counts of a criterion's first proportion.</summary>
    public TestCase WithCounts(string id, double favourable, int valid) => With(id, outcome => outcome with
    {
        Signals =
        [
            outcome.Signals[0] with { Signal = outcome.Signals[0].Signal with { Favourable = favourable, Valid = valid } },
            .. outcome.Signals.Skip(1),
        ],
    });
}
