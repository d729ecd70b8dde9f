namespace Sui.Inspection.Comparisons;

/// <summary>For how many providers a criterion turned.</summary>
/// <param name="Id">The criterion's id.</param>
/// <param name="TurnedMet">Met now and not before.</param>
/// <param name="Lost">Met before and not now.</param>
public sealed record CriterionChange(string Id, int TurnedMet, int Lost);
