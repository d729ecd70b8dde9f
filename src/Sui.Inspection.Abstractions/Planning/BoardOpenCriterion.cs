using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>A criterion that is not settled, and what would settle it.</summary>
public sealed record BoardOpenCriterion
{
    /// <summary>The criterion's id.</summary>
    public required string CriterionId { get; init; }

    /// <summary>Its statement.</summary>
    public required LocalisedText Statement { get; init; }

    /// <summary>What kind of claim it makes.</summary>
    public required ClaimKind Claim { get; init; }

    /// <summary>Its status.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Why it is unclear; null otherwise.</summary>
    public required UnclearReason? Reason { get; init; }

    /// <summary>The absence that is recorded, or that there is no evidence; null with evidence.</summary>
    public required Absence? Absence { get; init; }

    /// <summary>Whether the rating depends on it.</summary>
    public required bool Pivotal { get; init; }

    /// <summary>How many decibans it lacks to be met, 0 or more.</summary>
    public required double DecibansLacking { get; init; }

    /// <summary>Whether lived experience is lacking that it needs.</summary>
    public required bool LacksLived { get; init; }

    /// <summary>Whether a second kind of source is lacking.</summary>
    public required bool LacksSecondKind { get; init; }

    /// <summary>The questions that could settle it, the best first, one of each instrument.</summary>
    public required IReadOnlyList<BoardQuestion> Questions { get; init; }
}
