namespace Sui.Inspection.Pdf.Layout;

/// <summary>The ground and side rule behind a group of blocks, drawn on each page that the group runs over.</summary>
/// <param name="X">The left side.</param>
/// <param name="Width">The width.</param>
/// <param name="Outer">The frame around this one, or null.</param>
internal sealed record Frame(double X, double Width, Frame? Outer);
