using Sui.Inspection.Pdf.Layout.Boxes;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>A box at its place.</summary>
/// <param name="Box">The box.</param>
/// <param name="Top">The distance of its top from the page's top.</param>
/// <param name="Repeated">Whether it is drawn again, as an artifact.</param>
internal readonly record struct Placement(FlowBox Box, double Top, bool Repeated);
