using Sui.Inspection.Problems;

namespace Sui.Inspection.Rubrics;

/// <summary>What reading a rubric gave.</summary>
/// <param name="Rubric">The rubric; null when any problem is an error.</param>
/// <param name="Problems">Every problem.</param>
public sealed record RubricReadResult(Rubric? Rubric, IReadOnlyList<Problem> Problems);
