using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The criteria of the worked case (method, section 9).</summary>
internal static class TestOutcomes
{
    public static IEnumerable<CriterionOutcome> WorkedCase() =>
        TestRubric.Create().Criteria.Select(criterion => criterion.Id switch
    {
        "I1" => Outcome(criterion, 20, CriterionStatus.Met, "very-strong",
            Share("I1", SourceKind.Survey, Experience.Lived, ClaimUnit.People, 60, 84, 41.035, 10, "survey"),
            Share("I1", SourceKind.Interview, Experience.Lived, ClaimUnit.People, 14, 20, 11.367, 10, "interviews")),
        "I2" => Outcome(criterion, -2.583, CriterionStatus.Unclear, "weak",
            Share("I2", SourceKind.Interview, Experience.Lived, ClaimUnit.People, 9, 20, -2.583, -2.583, "interviews")) with
        {
            Reason = UnclearReason.Weak,
        },
        "C1" => Outcome(criterion, 16, CriterionStatus.Met, "very-strong",
            Finding("C1", SourceKind.Council, Experience.Record, 10, "f1", "council"),
            Finding("C1", SourceKind.Group, Experience.Lived, 6, "unknown", "interviews")),
        "C2" => Outcome(criterion, 6, CriterionStatus.Indicated, "substantial",
            Finding("C2", SourceKind.Document, Experience.Record, 6, "f2", "documents")),
        "C3" => Outcome(criterion, 9, CriterionStatus.Indicated, "substantial",
            Finding("C3", SourceKind.Document, Experience.Record, 6, "f3", "documents")),
        "P2" => Outcome(criterion, -9.318, CriterionStatus.NotMet, "substantial",
            Share("P2", SourceKind.Interview, Experience.Lived, ClaimUnit.Proposals, 3, 10, -22.852, -10, "interviews"),
            Share("P2", SourceKind.Council, Experience.Record, ClaimUnit.Proposals, 5, 6, 0.682, 0.682, "council")),
        _ => Outcome(criterion, 0, CriterionStatus.NoEvidence, null),
    });

    public static IReadOnlyList<ElementOutcome> Elements() =>
    [
        new("ServiceUsers", "Sought", ElementResult.Met, ["I1", "C1"]),
        new("ServiceUsers", "Analysed", ElementResult.Met, ["C2"]),
        new("ServiceUsers", "UsedToReview", ElementResult.Met, ["C3"]),
        new("ServiceUsers", "UsedToImprove", ElementResult.InsufficientEvidence, ["U1"]),
        new("OtherStakeholders", "Sought", ElementResult.InsufficientEvidence, ["K1"]),
        new("OtherStakeholders", "Analysed", ElementResult.InsufficientEvidence, []),
        new("OtherStakeholders", "UsedToReview", ElementResult.InsufficientEvidence, []),
        new("OtherStakeholders", "UsedToImprove", ElementResult.InsufficientEvidence, []),
    ];

    public static CriterionOutcome Outcome(
        Criterion criterion, double weight, CriterionStatus status, string? grade, params WeighedSignal[] signals) => new()
        {
            Id = criterion.Id,
            Rung = criterion.Rung,
            Importance = criterion.Importance,
            Weight = weight,
            Grade = grade,
            Status = status,
            Reason = null,
            Corroborated = status == CriterionStatus.Met,
            CorroboratingKinds = [],
            ExperienceSums = [.. signals.GroupBy(signal => signal.Signal.Experience)
            .Select(group => new ExperienceSum(group.Key, group.Sum(signal => signal.Contribution)))],
            Groups =
            [
                .. signals.Select(signal => new SignalGroup
                {
                    SourceKind = signal.Signal.SourceKind,
                    Experience = signal.Signal.Experience,
                    Origin = signal.Signal.Origin,
                    Sum = signal.OwnWeight,
                    Capped = signal.Contribution,
                }),
            ],
            Signals = signals,
            Absence = signals.Length == 0 ? Absence.NoEvidence : null,
        };

    public static WeighedSignal Share(
        string criterion, SourceKind kind, Experience experience, ClaimUnit unit, double k, int n, double weight, double capped,
            string source) =>
        new(
            new Signal
            {
                CriterionId = criterion,
                Form = SignalForm.Proportion,
                SourceKind = kind,
                Experience = experience,
                Origin = Origin.Inspectorate,
                Unit = unit,
                Favourable = k,
                Valid = n,
                Weight = weight,
                EvidenceIds = [],
                SourceIds = [source],
            },
            weight,
            capped,
            $"{k} of {n}");

    public static WeighedSignal Finding(
        string criterion, SourceKind kind, Experience experience, double weight, string evidence, string source) => new(
        new Signal
        {
            CriterionId = criterion,
            Form = SignalForm.Finding,
            SourceKind = kind,
            Experience = experience,
            Origin = Origin.Inspectorate,
            Weight = weight,
            EvidenceIds = [evidence],
            SourceIds = [source],
        },
        weight,
        weight,
        "coded");
}
