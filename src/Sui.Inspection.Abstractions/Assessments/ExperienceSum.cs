using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>An experience's own sum over the groups that are not of the provider's origin, in decibans.</summary>
/// <param name="Experience">The experience.</param>
/// <param name="Sum">The sum.</param>
public sealed record ExperienceSum(Experience Experience, double Sum);
