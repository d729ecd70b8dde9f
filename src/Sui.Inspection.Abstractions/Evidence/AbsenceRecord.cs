using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>A recorded absence of evidence for one criterion.</summary>
public sealed record AbsenceRecord
{
    /// <summary>The record's id, unique in its pack.</summary>
    public required string Id { get; init; }

    /// <summary>The criterion's id.</summary>
    public required string CriterionId { get; init; }

    /// <summary>Which absence.</summary>
    public required Absence Absence { get; init; }

    /// <summary>When it was asked for; null unless it was requested.</summary>
    public required EvidenceDate? RequestedOn { get; init; }

    /// <summary>The day agreed for it; null unless it was requested and a day was agreed.</summary>
    public EvidenceDate? DueOn { get; init; }

    /// <summary>When it came after all; null when it has not, or was not requested.</summary>
    public EvidenceDate? ReceivedOn { get; init; }

    /// <summary>The role of the second person who confirmed it, never a name; null when nobody has.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>Why, in the inspector's own words, fit for print.</summary>
    public required string? Note { get; init; }

    /// <summary>Where it stands in the pack.</summary>
    public required Locator Locator { get; init; }
}
