namespace Sui.Inspection.CaseFiles;

/// <summary>What a new case file is made with.</summary>
/// <param name="Id">The case's id, given by the host: 1 to 100 lower-case letters, digits and hyphens.</param>
/// <param name="By">Who makes it, and leads the inspection.</param>
/// <param name="Why">Why, without words or names of respondents; empty where there is nothing to say.</param>
public sealed record CaseCreation(string Id, CaseActor By, string Why = "");
