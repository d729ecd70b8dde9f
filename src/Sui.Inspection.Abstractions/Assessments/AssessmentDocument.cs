using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Assessments;

/// <summary>
/// What an assessment's JSON holds (<c>sui-assessment/1</c>): everything that was concluded about a pack, without the evidence, the
/// framework and the rubric, which it names. It is what a case file keeps; an annex is composed from an <see cref="Assessment"/>.
/// Equality is by reference of its lists.
/// </summary>
public sealed record AssessmentDocument
{
    /// <summary>The provider that was assessed.</summary>
    public required Provider Provider { get; init; }

    /// <summary>The pack that was assessed.</summary>
    public required AssessedPack Pack { get; init; }

    /// <summary>The framework used.</summary>
    public required DataIdentity Framework { get; init; }

    /// <summary>The rubric used.</summary>
    public required DataIdentity Rubric { get; init; }

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

    /// <summary>The id of the key question that the rating contributes to.</summary>
    public required string KeyQuestionId { get; init; }

    /// <summary>The contradictions, in the rubric's order.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Where two kinds of source disagree within one experience, in the rubric's order; empty where the rubric does not look.</summary>
    public IReadOnlyList<KindContradiction> KindContradictions { get; init; } = [];

    /// <summary>Where the provider says otherwise, in the rubric's order; empty where the rubric does not look.</summary>
    public IReadOnlyList<ProviderContradiction> ProviderContradictions { get; init; } = [];

    /// <summary>The absences, in the rubric's order.</summary>
    public required IReadOnlyList<AbsenceOutcome> Absences { get; init; }

    /// <summary>Who was heard.</summary>
    public required PeopleHeard Heard { get; init; }

    /// <summary>Whether those heard resemble the caseload, worked out; null where the rubric takes what the pack declares.</summary>
    public Representation? Representation { get; init; }

    /// <summary>What became of proposals.</summary>
    public required ProposalCounts Proposals { get; init; }

    /// <summary>What came of each matter that people raised.</summary>
    public required InfluenceChain Influence { get; init; }

    /// <summary>Problems found while reading and scoring the evidence.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
