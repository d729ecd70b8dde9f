using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Two experiences that say opposite things about one criterion. Weights are in decibans.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="LivedSum">What lived experience says.</param>
/// <param name="Other">The other experience.</param>
/// <param name="OtherSum">What it says; of the opposite sign.</param>
public sealed record Contradiction(string CriterionId, double LivedSum, Experience Other, double OtherSum);
