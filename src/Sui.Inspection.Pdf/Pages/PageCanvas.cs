using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Pages;

/// <summary>
/// One page while it is drawn. Only this class marks content: every operator stands in the sequence of one element or
/// in one artifact, never in both and never nested. An element that goes on after another has been drawn gets a new
/// sequence; one that goes on at once stays in its own.
/// </summary>
internal sealed class PageCanvas
{
    private readonly List<StructureElement> _contents = [];
    private readonly List<LinkAnnotation> _annotations = [];
    private readonly PageSurface _ground;
    private readonly PageSurface _surface;
    private readonly PageSurface _decoration;
    private StructureElement? _element;
    private ArtifactKind? _artifact;
    private bool _finished;

    public PageCanvas(int page, double height, DocumentFonts fonts)
    {
        (Page, Height) = (page, height);
        _ground = new PageSurface(height, fonts, 512);
        _surface = new PageSurface(height, fonts, 8192);
        _decoration = new PageSurface(height, fonts, 256);
    }

    /// <summary>The page's number, from 0.</summary>
    public int Page { get; }

    public double Height { get; }

    /// <summary>The elements by the number of their content on this page.</summary>
    public IReadOnlyList<StructureElement> Contents => _contents;

    public IReadOnlyList<LinkAnnotation> Annotations => _annotations;

    /// <summary>Draws under all content: tints and rules.</summary>
    public PageSurface Ground => _ground;

    /// <summary>Draws over all content: underlines.</summary>
    public PageSurface Decoration => _decoration;

    /// <summary>What is drawn on the result is content of the element.</summary>
    public PageSurface Mark(StructureElement element)
    {
        if (!ReferenceEquals(_element, element))
        {
            Close();
            var id = _contents.Count;
            var carried = element.Kids.Count > 0;
            _contents.Add(element);
            element.AddContent(Page, id);
            _element = element;
            var content = _surface.Content;
            content.Byte((byte)'/').Raw(element.Type.ToString()).Raw("<</MCID "u8).Integer(id);
            if (element.ActualText is not null)
            {
                // The text stands for all content of the element, so a part that was cut off stands for nothing more.
                content.Raw("/ActualText"u8).TextString(carried ? string.Empty : element.ActualText);
            }

            content.Raw(">>BDC\n"u8);
        }

        return _surface;
    }

    /// <summary>What is drawn on the result is an artifact.</summary>
    public PageSurface MarkArtifact(ArtifactKind kind)
    {
        if (_artifact != kind)
        {
            Close();
            _artifact = kind;
            _surface.Content.Raw("/Artifact"u8).Raw(Properties(kind)).Raw("BDC\n"u8);
        }

        return _surface;
    }

    /// <summary>Adds the place of a link. The link's text goes on in a new sequence, if it goes on.</summary>
    public void AddLink(LinkTarget link, Box area)
    {
        Close();
        var annotation = new LinkAnnotation(link, Page, area);
        _annotations.Add(annotation);
        link.Element.AddAnnotation(annotation);
    }

    /// <summary>Closes the page and returns its content.</summary>
    public PdfBuffer Finish()
    {
        if (_finished)
        {
            throw new InvalidOperationException("The page is finished already.");
        }

        _finished = true;
        Close();
        var content = new PdfBuffer(_surface.Content.Length + _ground.Content.Length + _decoration.Content.Length + 128);
        Append(content, _ground, "q\n"u8, "Q\n"u8);
        content.Raw(_surface.Content.Written);
        Append(content, _decoration, default, default);
        _ground.Content.Release();
        _surface.Content.Release();
        _decoration.Content.Release();
        return content;
    }

    private static void Append(PdfBuffer content, PageSurface artifact, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        artifact.EndText();
        if (artifact.Content.Length > 0)
        {
            content.Raw("/Artifact"u8).Raw(Properties(ArtifactKind.Layout)).Raw("BDC\n"u8).Raw(before)
                .Raw(artifact.Content.Written).Raw(after).Raw("EMC\n"u8);
        }
    }

    private static ReadOnlySpan<byte> Properties(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Header => "<</Type/Pagination/Subtype/Header/Attached[/Top]>>"u8,
        ArtifactKind.Footer => "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>"u8,
        ArtifactKind.Repetition => "<</Type/Pagination>>"u8,
        _ => "<</Type/Layout>>"u8,
    };

    private void Close()
    {
        if (_element is not null || _artifact is not null)
        {
            _surface.EndText();
            _surface.Content.Raw("EMC\n"u8);
            (_element, _artifact) = (null, null);
        }
    }
}
