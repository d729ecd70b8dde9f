namespace Sui.Inspection.Evidence;

/// <summary>The three dates of an item.</summary>
/// <param name="Event">When what it reports happened.</param>
/// <param name="Recorded">When it was written down; null when unknown.</param>
/// <param name="Received">When the inspection received it; null when unknown.</param>
public sealed record ItemDates(EvidenceDate Event, EvidenceDate? Recorded = null, EvidenceDate? Received = null);
