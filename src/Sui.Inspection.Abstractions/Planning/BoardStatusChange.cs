using Sui.Inspection.Assessments;

namespace Sui.Inspection.Planning;

/// <summary>A criterion whose status moved.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Before">Its status before; null when the rubric before did not have it.</param>
/// <param name="Now">Its status now.</param>
public sealed record BoardStatusChange(string CriterionId, CriterionStatus? Before, CriterionStatus Now);
