namespace Sui.Inspection.Pdf.Layout;

/// <summary>The ground and side rule of a group of blocks, drawn on each page that the group runs over.</summary>
/// <param name="X">The left side.</param>
/// <param name="Width">The width.</param>
/// <param name="Ground">The ground, or null for none.</param>
/// <param name="Rule">The rule at the left.</param>
/// <param name="Outer">The frame around this one, or null.</param>
internal sealed record Frame(double X, double Width, PdfColor? Ground, PdfColor Rule, Frame? Outer);
