namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A list with bullets or numbers. A list without items takes no room and leaves no trace.</summary>
/// <param name="Items">The items.</param>
/// <param name="Ordered">True for numbers, false for bullets.</param>
public sealed record PdfList(IReadOnlyList<PdfListItem> Items, bool Ordered = false) : PdfBlock
{
    /// <summary>The number of the first item of an ordered list, 0 to 1,000,000.</summary>
    public int Start { get; init; } = 1;
}
