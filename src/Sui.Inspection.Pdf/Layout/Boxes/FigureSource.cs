using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>What all parts of a figure share.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Group">The element above its own.</param>
/// <param name="Caption">The lines of its caption.</param>
/// <param name="Cleaner">Cleans its labels.</param>
/// <param name="X">Its left side.</param>
internal sealed record FigureSource(
    PdfFigure Figure, StructureElement Group, IReadOnlyList<FlowBox> Caption, TextCleaner Cleaner, double X)
{
    /// <summary>Where the part between head and foot ends.</summary>
    public double Bottom => Figure.Height - Figure.Foot;
}
