using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>The statement of a finding as an inspector might write it; made up.</summary>
/// <param name="CriterionId">The id of the criterion that it speaks to.</param>
/// <param name="Direction">For the criterion or against it.</param>
/// <param name="Strength">How strong it is.</param>
/// <param name="Statement">What was found.</param>
public sealed record FindingExample(string CriterionId, FindingDirection Direction, FindingStrength Strength, string Statement);
