using Sui.Inspection.Problems;

namespace Sui.Inspection.Returns;

/// <summary>What reading a survey of providers gave.</summary>
/// <param name="Survey">What could be read; null when not even <c>returns.json</c> could.</param>
/// <param name="Problems">Every problem.</param>
public sealed record ReturnReadResult(ReturnSurvey? Survey, IReadOnlyList<Problem> Problems);
