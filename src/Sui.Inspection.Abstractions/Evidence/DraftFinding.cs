namespace Sui.Inspection.Evidence;

/// <summary>
/// Something that somebody said and nobody has coded yet. It scores nothing and is never printed. The words stay where they were read: they are not
/// kept here, so that nothing that is made from a pack can show them.
/// </summary>
public sealed record DraftFinding : EvidenceItem
{
    /// <summary>The question that was asked; null where none is named.</summary>
    public string? Question { get; init; }

    /// <summary>The ids of the criteria that it may speak to: a suggestion; empty for none.</summary>
    public IReadOnlyList<string> CriterionIds { get; init; } = [];

    /// <summary>Whether the person may be quoted.</summary>
    public required QuoteConsent Consent { get; init; }
}
