using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A heading. It is also a bookmark and a link target, and stays with what follows it.</summary>
/// <param name="Level">1 to 4. The first heading of a document has level 1, and no level may be skipped on the way down.</param>
/// <param name="Content">The words of the heading; not blank.</param>
public sealed record PdfHeading(int Level, IReadOnlyList<PdfInline> Content) : PdfBlock
{
    /// <summary>Makes a heading with plain words.</summary>
    /// <param name="level">1 to 4.</param>
    /// <param name="text">The words of the heading.</param>
    public PdfHeading(int level, string text)
        : this(level, [new PdfText(text)])
    {
    }

    /// <summary>
    /// A name for links to this heading, unique in the document: 1 to 100 ASCII letters, digits, <c>.</c>, <c>-</c> or
    /// <c>_</c>; null when no link needs it.
    /// </summary>
    public string? Anchor { get; init; }

    /// <summary>Whether a table of contents lists this heading.</summary>
    public bool InContents { get; init; } = true;
}
