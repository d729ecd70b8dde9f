using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning;

/// <summary>Something that was requested and has not come.</summary>
/// <param name="RecordId">The id of the record of its absence.</param>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="RequestedOn">When it was asked for; null when not recorded.</param>
/// <param name="DueOn">The day agreed for it; null when none was.</param>
/// <param name="DaysOpen">How many days it has been asked for; null when that is not known.</param>
/// <param name="DaysOverdue">How many days it is late, 0 when it is not; null when no day was agreed.</param>
public sealed record BoardRequest(
    string RecordId, string CriterionId, EvidenceDate? RequestedOn, EvidenceDate? DueOn, int? DaysOpen, int? DaysOverdue);
