namespace Sui.Inspection.Pdf.Blocks;

/// <summary>The look of a paragraph.</summary>
public enum PdfParagraphStyle
{
    /// <summary>Body text.</summary>
    Body,

    /// <summary>A lead paragraph, a little larger than body text.</summary>
    Lead,

    /// <summary>A small paragraph, such as a source or a caveat under a table.</summary>
    Small,
}
