namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// A table of contents: the document's headings with page numbers and links. It stands where it is placed, at most
/// once in a document, and only at the top level. Without headings to list it takes no room.
/// </summary>
/// <param name="Heading">The words above it, such as <c>Contents</c>; not blank. They are not listed themselves.</param>
public sealed record PdfContents(string Heading) : PdfBlock
{
    /// <summary>The level of its own heading, 1 to 4, under the same rule as other headings.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>The lowest level listed, 1 to 4. Headings before the table of contents are not listed.</summary>
    public int Depth { get; init; } = 3;
}
