using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>Fields side by side, with or without labels above them.</summary>
/// <param name="fields">The fields from left to right, each with the lines of its label.</param>
/// <param name="look">The look of the labels.</param>
internal sealed class FieldRowBox(IReadOnlyList<(IReadOnlyList<TextLine> Label, FieldPart Part)> fields, TextLook look) : FlowBox
{
    private const double LabelGap = 2;

    public override double Height => LabelHeight + fields.Max(one => one.Part.Height);

    private double LabelHeight => fields.Max(one => one.Label.Count) is > 0 and var lines ? (lines * look.LineHeight) + LabelGap : 0;

    protected override void DrawContent(PageCanvas canvas, double top)
    {
        foreach (var (label, part) in fields)
        {
            // Labels of fewer lines stand just above their fields too.
            var first = top + LabelHeight - LabelGap - (label.Count * look.LineHeight) + look.Baseline;
            for (var line = 0; line < label.Count; line++)
            {
                TextPainter.Draw(canvas, label[line], part.X, first + (line * look.LineHeight));
            }

            part.Draw(canvas, top + LabelHeight);
        }
    }
}
