using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The rubric of the method, shortened to what an annex prints.</summary>
internal static class TestRubric
{
    public static Rubric Create() => new()
    {
        Identity = new DataVersion("sui-ladder", 1),
        Title = new LocalisedText("Ladder of service user involvement"),
        Frameworks = ["test-framework"],
        Calibrated = false,
        Rungs =
        [
            Step(Rung.NoControl, "No control", "Nobody is told or asked."),
            Step(Rung.Information, "Information", "People are told about services, decisions and reasons."),
            Step(Rung.Consultation, "Consultation", "People are asked; answers are recorded and considered."),
            Step(Rung.Participation, "Participation",
                "People help set the agenda; proposals get answers and are carried out."),
            Step(Rung.SharingPower, "Sharing power", "People decide jointly with the provider."),
            Step(Rung.FullControl, "Full control", "People decide at the highest level."),
        ],
        Criteria =
        [
            People("I1", 1, Importance.Reach, 0.5, "People know how to have a say, and have had the chance this year.",
                "Sought"),
            People("I2", 1, Importance.Essential, 0.5, "People are told about decisions and changes that affect them, and why."),
            People("I3", 1, Importance.Supporting, 0.65, "What they are told is in forms and languages that they can use."),
            Fact("C1", 2, "In the year before fieldwork views were sought across the caseload by two routes.",
                "Sought"),
            Fact("C2", 2, "Views are recorded and analysed, not only collected.", "Analysed"),
            Fact("C3", 2, "The analysis is considered by managers who can act on it.", "UsedToReview"),
            Fact("C4", 2, "No sizeable group goes unheard.") with
            {
                Importance = Importance.Safeguard, Claim = new Claim(ClaimKind.Computed),
            },
            People("C5", 2, Importance.Reach, 0.5, "People are told what came of the views that were given."),
            People("C6", 2, Importance.Safeguard, 0.65, "People can criticise, or decline, without it counting against them."),
            Fact("U1", null, "Changes can be traced to views that people gave.", "UsedToImprove"),
            Fact("P1", 3, "People raise matters of their own choosing."),
            Fact("P2", 3, "Proposals get a recorded answer, with reasons, from somebody who can decide.") with
            {
                Claim = new Claim(ClaimKind.Share, ClaimUnit.Proposals, 0.8),
            },
            Fact("P3", 3, "Proposals accepted or adapted are carried out when due.") with
            {
                Claim = new Claim(ClaimKind.Share, ClaimUnit.DueProposals, 0.65),
            },
            Fact("P4", 3, "Those involved are fairly chosen and trained.") with { Importance = Importance.Safeguard },
            Fact("S1", 4, "People have an equal say in some decisions."),
            Fact("S2", 4, "A service is jointly designed and its running jointly decided."),
            Fact("F1", 5, "A body led by service users sets priorities and controls its budget."),
            Fact("K1", null, "Other key stakeholders were asked for their views this year.", "Sought") with
            {
                Constituency = "OtherStakeholders", Claim = new Claim(ClaimKind.Share, ClaimUnit.Stakeholders, 0.5),
            },
            Fact("E1", null, "Lived and learned experience are in balance.") with { Importance = Importance.Supporting },
        ],
        Signals = new SignalRules
        {
            PriorAnswers = 10,
            Clamp = 100,
            PoorSurveyClamp = 5,
            Strengths = new Dictionary<FindingStrength, double> { [FindingStrength.Slight] = 3 },
            Multipliers = Enum.GetValues<Experience>().ToDictionary(experience => experience, _ => 1.0),
            GroupCap = 10,
            ProviderFavourCap = 3,
            ComputedWeight = 6,
            ComparisonDecimals = 9,
            Grades =
            [
                new Grade("weak", 5, false, new LocalisedText("Weak")),
                new Grade("substantial", 10, true, new LocalisedText("Substantial")),
                new Grade("strong", 15, true, new LocalisedText("Strong")),
                new Grade("very-strong", 20, true, new LocalisedText("Very strong")),
                new Grade("decisive", null, false, new LocalisedText("Decisive")),
            ],
        },
        Statuses = new StatusRules
        {
            MetAt = 6,
            NotMetAt = -6,
            ContestedAt = -6,
            LivedAt = 2,
            CorroboratingKinds = 2,
            CorroboratingWeight = 2,
            CorroboratingCount = 5,
        },
        Placement = new PlacementRules
        {
            IndicatedSufficesThrough = Rung.Consultation,
            NoControlCriteria = ["I2"],
            ReachCriterion = "I1",
            SecureHeard = 10,
            RatedHeard = 10,
            HeardOrigins = [Origin.Inspectorate, Origin.ThirdParty],
            ContradictionAt = 3,
        },
        Ratings = new RatingRules { Rules = [], PrintedLowFrom = Rating.Good, LimitWhenNotSupplied = Rating.RequiresImprovement },
        Activities = new ActivityRules(
            [],
            [
                new ActivityKindRule(ActivityKind.ServiceUserCouncil, null, new LocalisedText("Service user council")),
                new ActivityKindRule(ActivityKind.RecruitmentPanel, null, new LocalisedText("Recruitment panel")),
                new ActivityKindRule(ActivityKind.PeerMentoring, null, new LocalisedText("Peer mentoring")),
                new ActivityKindRule(ActivityKind.Survey, Rung.Consultation, new LocalisedText("Survey")),
            ],
            [
                new AimExpectation(ActivityAim.MonitoringAndEvaluation, Rung.Consultation,
                    new LocalisedText("Monitoring and evaluation")),
                new AimExpectation(ActivityAim.StaffRecruitment, Rung.SharingPower,
                    new LocalisedText("Selection and recruitment of staff")),
                new AimExpectation(ActivityAim.Delivery, Rung.Participation, new LocalisedText("Delivery")),
            ]),
        Register = new RegisterMapping("P2", "P3", [ProposalDecision.Declined]),
        GroupRuleCriterion = "C4",
    };

    private static RungDefinition Step(Rung rung, string name, string meaning) =>
        new(rung, new LocalisedText(name), new LocalisedText(meaning), []);

    private static Criterion Fact(string id, int? rung, string statement, string? element = null) => new()
    {
        Id = id,
        Rung = (Rung?)rung,
        Importance = id.StartsWith('E') ? Importance.Supporting : Importance.Essential,
        Claim = new Claim(ClaimKind.Fact),
        Element = element,
        Constituency = "ServiceUsers",
        Statement = new LocalisedText(statement),
    };

    private static Criterion People(
        string id, int rung, Importance importance, double bar, string statement, string? element = null) =>
            Fact(id, rung, statement, element) with
            {
                Importance = importance,
                Claim = new Claim(ClaimKind.Share, ClaimUnit.People, bar),
                NeedsLived = true,
            };
}
