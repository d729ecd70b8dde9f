namespace Sui.Inspection.Pdf.Drawing;

/// <summary>A drawing command. Lengths are in points; coordinates lie between -14,400 and 14,400.</summary>
public abstract record PdfDrawing
{
    private protected PdfDrawing()
    {
    }
}
