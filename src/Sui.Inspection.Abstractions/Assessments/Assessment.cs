using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>
/// Everything that was concluded about one pack: one immutable value that holds all that the annex prints. The same evidence and
/// the same rubric give the same assessment, whatever the order of the evidence.
/// </summary>
public sealed record Assessment
{
    /// <summary>The evidence assessed.</summary>
    public required EvidencePack Evidence { get; init; }

    /// <summary>The framework used.</summary>
    public required Framework Framework { get; init; }

    /// <summary>The rubric used.</summary>
    public required Rubric Rubric { get; init; }

    /// <summary>The criteria, in the rubric's order.</summary>
    public required IReadOnlyList<CriterionOutcome> Criteria { get; init; }

    /// <summary>The placement.</summary>
    public required ProviderPlacement Placement { get; init; }

    /// <summary>How near the placement is to another; for the working paper only.</summary>
    public required Counterfactual Counterfactual { get; init; }

    /// <summary>The activities, in ordinal order of their ids.</summary>
    public required IReadOnlyList<ActivityPlacement> Activities { get; init; }

    /// <summary>The aims that activities have, each with its best activity.</summary>
    public required IReadOnlyList<AimComparison> Aims { get; init; }

    /// <summary>The judgement of the prompt.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>The indicative rating.</summary>
    public required RatingOutcome Rating { get; init; }

    /// <summary>The contradictions, in the rubric's order.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Where two kinds of source disagree within one experience, in the rubric's order; empty where the rubric does not look.</summary>
    public IReadOnlyList<KindContradiction> KindContradictions { get; init; } = [];

    /// <summary>Where the provider says otherwise, in the rubric's order; empty where the rubric does not look.</summary>
    public IReadOnlyList<ProviderContradiction> ProviderContradictions { get; init; } = [];

    /// <summary>The absences, in the rubric's order.</summary>
    public required IReadOnlyList<AbsenceOutcome> Absences { get; init; }

    /// <summary>Who was heard.</summary>
    public required Heard Heard { get; init; }

    /// <summary>Whether those heard resemble the caseload, worked out; null where the rubric takes what the pack declares.</summary>
    public Representation? Representation { get; init; }

    /// <summary>What became of proposals.</summary>
    public required ProposalCounts Proposals { get; init; }

    /// <summary>What came of each matter that people raised.</summary>
    public required InfluenceChain Influence { get; init; }

    /// <summary>Problems found while reading and scoring; they are not part of the evidence.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
