namespace Sui.Inspection.Annexes;

/// <summary>A block of an annex: what it means, not how it looks.</summary>
public abstract record AnnexBlock;
