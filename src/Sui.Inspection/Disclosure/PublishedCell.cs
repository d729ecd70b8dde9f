using Sui.Inspection.Assessments;

namespace Sui.Inspection.Disclosure;

/// <summary>What one published annex says of one count of answers.</summary>
/// <param name="Favourable">How many answered in favour; null where it is not shown.</param>
/// <param name="Valid">How many answered; null where it is not shown.</param>
/// <param name="Status">The status of its criterion.</param>
/// <param name="Reason">Why the criterion is unclear; null for none, or where it is not shown.</param>
/// <param name="Heard">How many people were heard through sources of its kind; null where that is not shown of every one of them.</param>
internal sealed record PublishedCell(double? Favourable, int? Valid, CriterionStatus Status, UnclearReason? Reason, int? Heard)
{
    /// <summary>Whether both counts are shown.</summary>
    public bool IsShown => Favourable is not null && Valid is not null;
}
