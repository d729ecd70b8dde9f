namespace Sui.Inspection.CaseFiles;

/// <summary>What a new case file is made with.</summary>
/// <param name="Id">The case's id, given by the host: 1 to 100 lower-case letters, digits and hyphens.</param>
/// <param name="By">Who makes it, and leads the inspection.</param>
/// <param name="Why">Why, without words or names of respondents; empty where there is nothing to say.</param>
/// <param name="BlindPlacements">Whether what was computed and what others hold is kept from an inspector until their own placement is recorded,
/// and nobody judges or moderates before. It cannot be changed later.</param>
public sealed record CaseCreation(string Id, CaseActor By, string Why = "", bool BlindPlacements = true);
