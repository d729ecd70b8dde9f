namespace Sui.Inspection.Assessments;

/// <summary>What the group rule says of one group of the caseload. Equality is by value.</summary>
/// <param name="Characteristic">What divides the caseload, as its profile names it.</param>
/// <param name="Group">The group's name there.</param>
/// <param name="Share">Its share of the caseload, 0 to 1.</param>
/// <param name="Heard">How many of it were heard, 0 or more.</param>
/// <param name="Of">How many were heard of all groups of the characteristic, 1 or more.</param>
/// <param name="FlaggedUpTo">The largest number heard that the rule would flag among as many; null where it would flag none.</param>
/// <param name="Unheard">Whether it goes unheard.</param>
public sealed record GroupHeard(string Characteristic, string Group, double Share, int Heard, int Of, int? FlaggedUpTo, bool Unheard);
