namespace Sui.Inspection.Rubrics;

/// <summary>How activities are placed (method, section 7).</summary>
/// <param name="Table">The decision table; the first line that fits decides.</param>
/// <param name="Kinds">Every kind once.</param>
/// <param name="Aims">Every aim once.</param>
public sealed record ActivityRules(
    IReadOnlyList<ActivityRule> Table, IReadOnlyList<ActivityKindRule> Kinds, IReadOnlyList<AimExpectation> Aims);
