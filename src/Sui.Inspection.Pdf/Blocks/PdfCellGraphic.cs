using Sui.Inspection.Pdf.Drawing;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// A small drawing in a cell of a table, below its text. It is decoration, which is never tagged: the row's text says the same.
/// </summary>
/// <remarks>
/// The drawing is stretched from side to side to the width of the cell's text. Lines and rectangles stretch with it; circles and polygons
/// keep their shape and move with their middle. What lies outside it is cut off.
/// </remarks>
/// <param name="Width">The width of its coordinates in points, above 0 and at most 1,000; a column is no narrower where it can be.</param>
/// <param name="Height">Its height in points, above 0 and at most 48.</param>
/// <param name="Commands">What to draw, from its top left corner; no text.</param>
public sealed record PdfCellGraphic(double Width, double Height, IReadOnlyList<PdfDrawing> Commands);
