namespace Sui.Inspection.Annexes;

/// <summary>What somebody said, word for word.</summary>
/// <param name="Text">The words, without quotation marks.</param>
/// <param name="Attribution">Who said it, by role and source; never a name.</param>
public sealed record QuoteBlock(IReadOnlyList<TextRun> Text, IReadOnlyList<TextRun> Attribution) : AnnexBlock;
