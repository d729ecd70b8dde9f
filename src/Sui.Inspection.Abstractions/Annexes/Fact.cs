namespace Sui.Inspection.Annexes;

/// <summary>A term and what holds of it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Value">What holds.</param>
public sealed record Fact(string Term, IReadOnlyList<TextRun> Value);
