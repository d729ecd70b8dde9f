using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>The judgement of the prompt.</summary>
/// <param name="Elements">Every element for the first constituency, then for each other one, in the framework's order.</param>
/// <param name="Prompt">The prompt.</param>
public sealed record Judgement(IReadOnlyList<ElementOutcome> Elements, PromptResult Prompt);
