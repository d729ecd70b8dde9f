namespace Sui.Inspection.Rubrics;

/// <summary>Names that mean one group of the caseload.</summary>
/// <param name="Names">The names, at least two.</param>
public sealed record GroupNames(IReadOnlyList<string> Names);
