using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>The people whom the provider supervises, and how the people heard compare with them.</summary>
/// <param name="Size">How many people, 1 or more; null when unknown.</param>
/// <param name="Profile">The groups of the profile; empty without one.</param>
/// <param name="GroupRule">Whether the people heard pass the group rule (method, section 6); null when it was not applied or there is no profile.</param>
public sealed record Caseload(int? Size, IReadOnlyList<CaseloadGroup> Profile, Representativeness? GroupRule);
