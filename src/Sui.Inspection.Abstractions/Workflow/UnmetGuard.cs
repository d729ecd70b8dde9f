using Sui.Inspection.Problems;

namespace Sui.Inspection.Workflow;

/// <summary>A guard that keeps a trigger from being fired.</summary>
/// <param name="Guard">The guard's name in the table of the workflow, such as <c>moderator-did-not-lead</c>.</param>
/// <param name="Problem">What stands in the way, and what to do about it.</param>
public sealed record UnmetGuard(string Guard, Problem Problem);
