namespace Sui.Inspection.Assessments;

/// <summary>
/// The 95 per cent interval of a share: Wilson's score interval without continuity correction, with the signal's design effect, and
/// corrected for the size of the caseload where people on it speak for it.
/// </summary>
/// <param name="Low">The lower end, from 0 to the share.</param>
/// <param name="High">The upper end, from the share to 1.</param>
/// <param name="Population">The size of the caseload that it was corrected for; null for none.</param>
public sealed record ShareInterval(double Low, double High, int? Population);
