using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A line of a paragraph or heading.</summary>
internal sealed class LineBox(TextLine line, double x, TextLook look) : FlowBox
{
    public override double Height => look.LineHeight;

    public override void DrawRepeated(PageCanvas canvas, double top) =>
        TextPainter.DrawArtifact(canvas, line, x, top + look.Baseline, ArtifactKind.Repetition);

    protected override void DrawContent(PageCanvas canvas, double top) => TextPainter.Draw(canvas, line, x, top + look.Baseline);
}
