using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>A finding that an inspector coded against one criterion.</summary>
public sealed record Finding : EvidenceItem
{
    /// <summary>The criterion's id.</summary>
    public required string CriterionId { get; init; }

    /// <summary>
    /// Whether it speaks to the criterion that shares findings with its own as well (<see cref="Rubrics.Criterion.SharesFindingsWith"/>): true or null, it
    /// does; false, to its own alone.
    /// </summary>
    public bool? Shared { get; init; }

    /// <summary>The event it was made at (a meeting, a visit, a document); findings of one event in one kind do not add up. Null: an event of its own.</summary>
    public string? Event { get; init; }

    /// <summary>What several coders coded: findings with the same unit and different coders are one finding, the mean of them. Null: coded once.</summary>
    public string? CodingUnit { get; init; }

    /// <summary>The coder's role or pseudonym; null when not recorded.</summary>
    public string? Coder { get; init; }

    /// <summary>For or against.</summary>
    public required FindingDirection Direction { get; init; }

    /// <summary>How strong.</summary>
    public required FindingStrength Strength { get; init; }

    /// <summary>What was found, in the inspector's own words, fit for print.</summary>
    public required string Statement { get; init; }

    /// <summary>How many people took part in the event, 1 or more; null when not recorded or not about people.</summary>
    public int? Participants { get; init; }
}
