using Sui.Inspection.Assessments;

namespace Sui.Inspection.Robustness;

/// <summary>A criterion's status before and after a change.</summary>
/// <param name="CriterionId">The criterion.</param>
/// <param name="From">As assessed.</param>
/// <param name="To">With the change.</param>
public sealed record StatusChange(string CriterionId, CriterionStatus From, CriterionStatus To);
