using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>A criterion without evidence, or with an absence recorded.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Absence">Which absence.</param>
/// <param name="Note">Why, as recorded; null when nothing is.</param>
/// <param name="RecordId">The id of the record; null when nothing is.</param>
public sealed record AbsenceOutcome(string CriterionId, Absence Absence, string? Note, string? RecordId);
