namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// A group of blocks on a light ground with a rule at the side, such as a summary. It may break over pages.
/// </summary>
/// <param name="Blocks">Any blocks other than contents and page breaks; blocks nest at most 16 deep.</param>
public sealed record PdfCallout(IReadOnlyList<PdfBlock> Blocks) : PdfBlock;
