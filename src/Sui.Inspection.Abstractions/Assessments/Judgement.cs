using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>The judgement of the prompt.</summary>
/// <param name="Elements">The eight elements: service users' four, then other stakeholders'.</param>
/// <param name="Prompt">The prompt.</param>
public sealed record Judgement(IReadOnlyList<ElementOutcome> Elements, PromptResult Prompt);
