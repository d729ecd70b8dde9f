namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>What all rows of a table share.</summary>
/// <param name="X">The left side of the table.</param>
/// <param name="Width">The width of the table.</param>
/// <param name="LineHeight">The distance between baselines.</param>
/// <param name="Rule">The colour of the rule under each row.</param>
/// <param name="Tint">The ground, or null for none.</param>
/// <param name="Padding">The space above and below a cell's text.</param>
internal sealed record RowLook(double X, double Width, double LineHeight, PdfColor Rule, PdfColor? Tint, double Padding);
