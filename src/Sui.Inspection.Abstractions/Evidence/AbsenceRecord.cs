using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>A recorded absence of evidence for one criterion.</summary>
/// <param name="Id">The record's id, unique in its pack.</param>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Absence">Which absence.</param>
/// <param name="RequestedOn">When it was asked for; null unless it was requested.</param>
/// <param name="Note">Why, in the inspector's own words, fit for print.</param>
/// <param name="Locator">Where it stands in the pack.</param>
public sealed record AbsenceRecord(
    string Id, string CriterionId, Absence Absence, EvidenceDate? RequestedOn, string? Note, Locator Locator);
