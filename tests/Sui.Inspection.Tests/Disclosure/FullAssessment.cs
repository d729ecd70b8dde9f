using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>An assessment that has something of everything that one can carry.</summary>
internal static class FullAssessment
{
    public static Assessment Create()
    {
        var assessment = ExamplePacks.Assess("synthetic-middling");
        return assessment with
        {
            Evidence = Full(assessment.Evidence),
            Placement = assessment.Placement with
            {
                Security = new SecurityOutcome(Security.Provisional, Rung.Consultation, [new SecurityReason(SecurityReasonKind.EssentialsNotMet, ["C2"], [])]),
                Gaps = ["I2"],
                WeakFoundations = [new WeakFoundation(Rung.Information, ["I2"])],
                Blocking = [new BlockingCriterion
                {
                    Id = "P1", Status = CriterionStatus.NotMet, DecibansLacking = 6, LacksLived = 2, LacksSecondKind = true, Contested = false, OfLowerRung = false,
                }],
            },
            Rating = assessment.Rating with { DecidedBy = ["C6"], LimitedBy = ["U1"] },
            Contradictions = [new Contradiction("P2", -10, Experience.Record, 5)],
            KindContradictions = [new KindContradiction("P2", Experience.Lived, SourceKind.Interview, 5, SourceKind.Survey, -5)],
            ProviderContradictions = [new ProviderContradiction("P2", 5, -10)],
            Absences = [new AbsenceOutcome("P3", Absence.RequestedNotSupplied, "Asked for twice.", "absent")],
            Representation = new Representation(Representativeness.Adequate, [Group], [new SurveyRepresentation
                {
                    SourceId = "survey", Representativeness = Representativeness.Adequate, Reasons = [], Declared = null, Answered = 120, Invited = 200,
                    Groups = [Group], Weights = new SurveyWeights(["Sex"], 120, 1.1, 0.001),
                }]),
            Problems = [new Problem
                {
                    Code = "SUI2001",
                    Severity = ProblemSeverity.Warning,
                    Location = new ProblemLocation("findings.csv", 2, 2, "id") { Item = "Finding", Id = "f1" },
                    Message = "Wrong.",
                    Expected = "Right.",
                    Action = "Mend it.",
                }],
        };
    }

    private static GroupHeard Group => new("Sex", "Women", 0.14, 20, 120, 8, false);

    private static EvidencePack Full(EvidencePack pack) => pack with
    {
        Synthetic = false,
        Responses = [.. pack.Responses.Take(12).Select(response => response with
        {
            Values = new Dictionary<string, string> { ["age"] = "34" },
            ImportedFrom = new ImportOrigin("export.xlsx", "Sheet", 3, new Dictionary<string, string> { ["age"] = "How old are you?" }) { EarlierSha256 = new string('a', 64) },
        })],
        Findings =
        [
            .. pack.Findings.Take(1).Select(finding => finding with { Locator = new RecordLocator("cases", "visits", "17") }),
            .. pack.Findings.Skip(1).Take(1).Select(finding => finding with { Locator = new DocumentLocator("Minutes", 3) }),
            .. pack.Findings.Skip(2),
        ],
        Tallies =
        [
            new Tally
            {
                Id = "tally",
                SourceId = pack.Findings[0].SourceId,
                Dates = pack.Findings[0].Dates,
                Experience = Experience.Record,
                Origin = Origin.Inspectorate,
                Locator = new FileLocator("tallies.csv", 2, 2),
                CriterionId = "P2",
                Unit = ClaimUnit.People,
                Favourable = 9,
                Valid = 12,
            },
        ],
        Drafts =
        [
            new DraftFinding
            {
                Id = "draft",
                SourceId = pack.Findings[0].SourceId,
                Dates = pack.Findings[0].Dates,
                Experience = Experience.Lived,
                Origin = Origin.Inspectorate,
                Locator = new FileLocator("drafts.csv", 2, 2),
                Question = "What changed?",
                CriterionIds = ["U1"],
                Consent = QuoteConsent.Given,
            },
        ],
        Absences = [new AbsenceRecord
            {
                Id = "absent",
                CriterionId = "P3",
                Absence = Absence.RequestedNotSupplied,
                RequestedOn = null,
                Note = "Asked for twice.",
                Locator = new FileLocator("absences.csv", 2, 2),
            }],
        Decision = RichCase.Decision,
    };
}
