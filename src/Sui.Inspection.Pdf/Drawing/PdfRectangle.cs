namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A rectangle, filled, outlined or both.</summary>
public sealed record PdfRectangle : PdfDrawing
{
    /// <summary>The left side.</summary>
    public required double X { get; init; }

    /// <summary>The top.</summary>
    public required double Y { get; init; }

    /// <summary>The width, 0 or more.</summary>
    public required double Width { get; init; }

    /// <summary>The height, 0 or more.</summary>
    public required double Height { get; init; }

    /// <summary>The colour inside; null for none.</summary>
    public required PdfColor? Fill { get; init; }

    /// <summary>The outline; null for none.</summary>
    public PdfStroke? Stroke { get; init; }
}
