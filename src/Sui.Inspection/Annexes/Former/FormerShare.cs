using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Former;

/// <summary>One share, with the status of its criterion.</summary>
internal sealed record FormerShare(FormerShareKey Key, CriterionStatus Status, UnclearReason? Reason, double? Favourable, int? Valid);
