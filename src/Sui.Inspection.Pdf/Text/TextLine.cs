namespace Sui.Inspection.Pdf.Text;

/// <summary>A line of text.</summary>
/// <param name="Segments">Its parts from left to right; empty for a blank line.</param>
/// <param name="Width">Its width in points without spaces at its end.</param>
internal sealed record TextLine(IReadOnlyList<TextSegment> Segments, double Width);
