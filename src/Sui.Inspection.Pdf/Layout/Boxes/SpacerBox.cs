using Sui.Inspection.Pdf.Pages;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>Space inside a frame, which belongs to the frame and is kept at a page's top.</summary>
internal sealed class SpacerBox(double height) : FlowBox
{
    public override double Height => height;

    protected override void DrawContent(PageCanvas canvas, double top)
    {
    }
}
