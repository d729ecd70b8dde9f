using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>The bullet or number of a list item, drawn beside the item's first box.</summary>
/// <param name="Line">The label; its style names the Lbl element.</param>
/// <param name="X">The left end.</param>
/// <param name="Baseline">The distance from the box's top to the baseline.</param>
internal sealed record ListLabel(TextLine Line, double X, double Baseline)
{
    /// <summary>The label of the item around, when an item starts with a list of its own.</summary>
    public ListLabel? Outer { get; init; }

    public void Draw(PageCanvas canvas, double top)
    {
        Outer?.Draw(canvas, top);
        TextPainter.Draw(canvas, Line, X, top + Baseline);
    }
}
