namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A block of content. Blocks follow one another down the page and break over pages by themselves.</summary>
public abstract record PdfBlock
{
    private protected PdfBlock()
    {
    }

    /// <summary>
    /// The language of this block as a BCP 47 tag when it is not the document's; null takes the surrounding language.
    /// </summary>
    public string? Language { get; init; }
}
