namespace Sui.Inspection.Pdf.Structure;

/// <summary>
/// An element of the document's structure. It is made once, before its block is broken over pages. It joins its parent
/// when its first content is drawn: content is drawn in reading order, so kids stand in reading order between the
/// parent's own text, and an element that draws nothing leaves no trace.
/// </summary>
internal sealed class StructureElement
{
    private readonly List<StructureKid> _kids = [];

    private StructureElement(StructureType type, StructureElement? parent)
    {
        Type = type;
        Parent = parent;
    }

    public StructureType Type { get; }

    public StructureElement? Parent { get; }

    public IReadOnlyList<StructureKid> Kids => _kids;

    public bool Attached { get; private set; }

    /// <summary>The object number in the file, given when the file is written.</summary>
    public int Number { get; set; }

    public string? Language { get; private init; }

    public string? AlternateText { get; set; }

    /// <summary>The text that the content stands for, when it cannot be shown itself.</summary>
    public string? ActualText { get; private init; }

    /// <summary>A name unique in the document, which notes need.</summary>
    public string? Id { get; private init; }

    /// <summary>Row or Column, for header cells.</summary>
    public string? Scope { get; private init; }

    public int ColumnSpan { get; private init; } = 1;

    /// <summary>Disc, Circle or Decimal, for lists.</summary>
    public string? Numbering { get; private init; }

    /// <summary>What a field is that is filled in by hand.</summary>
    public PrintField? PrintField { get; private init; }

    /// <summary>The box of a figure or a field on its page: left, bottom, right, top.</summary>
    public Box? Box { get; set; }

    public static StructureElement Root() => new(StructureType.Document, null) { Attached = true };

    /// <summary>Makes an element under this one.</summary>
    public StructureElement Add(
        StructureType type, string? language = null, string? alternateText = null, string? id = null,
        string? scope = null, int columnSpan = 1, string? numbering = null, string? actualText = null,
        PrintField? printField = null) => new(type, this)
        {
            Language = language,
            AlternateText = alternateText,
            ActualText = actualText,
            Id = id,
            Scope = scope,
            ColumnSpan = columnSpan,
            Numbering = numbering,
            PrintField = printField,
        };

    /// <summary>Adds marked content of a page.</summary>
    public void AddContent(int page, int contentId)
    {
        Attach();
        _kids.Add(StructureKid.OfContent(page, contentId));
    }

    /// <summary>Adds an annotation.</summary>
    public void AddAnnotation(LinkAnnotation annotation)
    {
        Attach();
        _kids.Add(StructureKid.OfAnnotation(annotation));
    }

    /// <summary>Joins the parent now, as an empty cell must.</summary>
    public void Attach()
    {
        if (!Attached)
        {
            Attached = true;
            Parent!.Attach();
            Parent._kids.Add(StructureKid.OfElement(this));
        }
    }
}
