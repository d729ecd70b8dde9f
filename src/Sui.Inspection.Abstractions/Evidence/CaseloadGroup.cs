namespace Sui.Inspection.Evidence;

/// <summary>One group of the caseload, and how many of it were heard.</summary>
/// <param name="Characteristic">What divides the caseload, such as 'Sex'.</param>
/// <param name="Name">The group's name, such as 'Women'.</param>
/// <param name="Share">The group's share of the caseload, 0 to 1.</param>
/// <param name="Heard">How many people of the group were heard, 0 or more; null when not recorded.</param>
public sealed record CaseloadGroup(string Characteristic, string Name, double Share, int? Heard);
