namespace Sui.Inspection.Annexes;

/// <summary>A few terms, each with what holds of it: the outcome at a glance.</summary>
/// <param name="Facts">The facts in order.</param>
public sealed record FactsBlock(IReadOnlyList<Fact> Facts) : AnnexBlock;
