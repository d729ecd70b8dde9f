namespace Sui.Inspection.Annexes;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Ordered">Whether the order matters, so that items are numbered from 1.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<TextRun>> Items, bool Ordered = false) : AnnexBlock;
