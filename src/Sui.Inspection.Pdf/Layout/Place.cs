using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>Where blocks go: how far from the left, how wide, under which element, in which frame.</summary>
/// <param name="X">The distance from the page's left side in points.</param>
/// <param name="Width">The width in points.</param>
/// <param name="Element">The element above.</param>
/// <param name="Frame">The frame around, or null.</param>
/// <param name="ListDepth">How many lists are around.</param>
internal sealed record Place(double X, double Width, StructureElement Element, Frame? Frame = null, int ListDepth = 0);
