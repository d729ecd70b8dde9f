namespace Sui.Inspection.Analysis;

/// <summary>One cell of the caseload's cross-classification, such as women under 25. Equality is by value.</summary>
/// <param name="People">How many people it has, 0 or more and finite; need not be whole, where it comes from shares.</param>
/// <param name="Answered">How many of them answered, 0 or more.</param>
public sealed record PropensityCell(double People, int Answered);
