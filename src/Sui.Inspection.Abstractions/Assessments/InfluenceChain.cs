namespace Sui.Inspection.Assessments;

/// <summary>
/// What came of each matter that people raised, by the end of fieldwork: view, proposal, decision, change, feedback (method,
/// section 6).
/// </summary>
/// <param name="Steps">All links in order; numbers never rise.</param>
/// <param name="Ends">All ends in order; they add up to the number raised.</param>
/// <param name="FirstBroken">The first link that not all reach that should: a matter that was declined with people told, or that is
/// not yet due, breaks nothing. Null when nothing is broken or nothing was raised.</param>
public sealed record InfluenceChain(
    IReadOnlyList<ChainStep> Steps, IReadOnlyList<ChainEndCount> Ends, ChainLink? FirstBroken);
