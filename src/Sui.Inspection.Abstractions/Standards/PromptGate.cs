namespace Sui.Inspection.Standards;

/// <summary>The element without which nothing else of the prompt counts, as the first constituency meets it.</summary>
/// <param name="Element">The element's id.</param>
/// <param name="NotMet">The sentence for a prompt that is not met because this element is not.</param>
/// <param name="InsufficientEvidence">The sentence for a prompt that cannot be judged for want of evidence on this element.</param>
public sealed record PromptGate(string Element, LocalisedText NotMet, LocalisedText InsufficientEvidence)
{
    /// <summary>The sentence for a prompt that cannot be judged because the evidence does not settle this element; null takes
    /// <see cref="InsufficientEvidence"/>.</summary>
    public LocalisedText? NotSettled { get; init; }
}
