using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Planning;

/// <summary>What can speak to one criterion, and how many answers settle it.</summary>
public sealed record CriterionPlan
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its statement.</summary>
    public required LocalisedText Statement { get; init; }

    /// <summary>Its claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Whether it cannot be met without lived experience.</summary>
    public required bool NeedsLived { get; init; }

    /// <summary>Its status by the evidence so far; null when planned from nothing.</summary>
    public required CriterionStatus? Status { get; init; }

    /// <summary>How many there are of what its share counts: the caseload, or the entries of a pack's register; null when not known, or no share.</summary>
    public required int? Population { get; init; }

    /// <summary>The instruments that can speak to it, by id.</summary>
    public required IReadOnlyList<PlannedInstrument> Instruments { get; init; }

    /// <summary>The smallest samples, one for each true share in the order asked for; empty unless the claim is a share.</summary>
    public required IReadOnlyList<PlannedSample> Samples { get; init; }
}
