namespace Sui.Inspection.Pdf.Structure;

/// <summary>The place of a link on a page. A link that wraps has one on each line.</summary>
/// <param name="link">The link.</param>
/// <param name="page">The page, from 0.</param>
/// <param name="area">Where it can be clicked.</param>
internal sealed class LinkAnnotation(LinkTarget link, int page, Box area)
{
    public LinkTarget Link => link;

    public int Page => page;

    public Box Area => area;

    /// <summary>The object number in the file, given when the file is written.</summary>
    public int Number { get; set; }
}
