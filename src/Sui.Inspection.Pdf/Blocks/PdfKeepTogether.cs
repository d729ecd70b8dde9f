namespace Sui.Inspection.Pdf.Blocks;

/// <summary>Blocks that stay on one page wherever they fit on one, such as a question of a form with its answers.</summary>
/// <param name="Blocks">Any blocks other than contents and page breaks; blocks nest at most 16 deep.</param>
public sealed record PdfKeepTogether(IReadOnlyList<PdfBlock> Blocks) : PdfBlock;
