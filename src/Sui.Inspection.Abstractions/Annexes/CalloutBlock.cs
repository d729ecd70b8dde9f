namespace Sui.Inspection.Annexes;

/// <summary>Something that stands out: the answer first, a warning, a statement that must be read.</summary>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Blocks">What it holds: paragraphs and lists.</param>
public sealed record CalloutBlock(string? Title, IReadOnlyList<AnnexBlock> Blocks) : AnnexBlock;
