using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>Fields side by side, with or without labels above them.</summary>
/// <param name="fields">The fields from left to right, each with its label.</param>
/// <param name="labelHeight">The height of the labels; 0 for none.</param>
/// <param name="baseline">The distance from the top to the labels' baseline.</param>
internal sealed class FieldRowBox(IReadOnlyList<(TextLine? Label, FieldPart Field)> fields, double labelHeight, double baseline) : FlowBox
{
    public override double Height => labelHeight + fields.Max(one => one.Field.Height);

    protected override void DrawContent(PageCanvas canvas, double top)
    {
        foreach (var (label, part) in fields)
        {
            if (label is not null)
            {
                TextPainter.Draw(canvas, label, part.X, top + baseline);
            }

            part.Draw(canvas, top + labelHeight);
        }
    }
}
