using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out callouts: blocks on a ground with a rule at the side.</summary>
internal sealed class CalloutBuilder(LayoutContext context, BlockBuilder blocks)
{
    private const double Padding = 10;
    private const double Indent = 16;

    /// <summary>The share of a page up to which a callout stays whole.</summary>
    private const double WholeUpTo = 0.25;

    public void Add(PdfCallout callout, Place place)
    {
        var padding = Padding * context.Theme.Spacing;
        var frame = new Frame(place.X, place.Width, context.Theme.CalloutTint, context.Theme.CalloutRule, place.Frame);
        var opening = new SpacerBox(padding) { SpaceBefore = 8 * context.Theme.Spacing, FlushAfter = true, KeepWithNext = true, Frame = frame };
        context.Add(opening);
        var before = context.Boxes.Count;
        var indent = Math.Min(Indent, place.Width / 8);
        blocks.AddAll(callout.Blocks, place with
        {
            X = place.X + indent,
            Width = place.Width - (1.5 * indent),
            Element = place.Element.Add(StructureType.Div, callout.Language),
            Frame = frame,
        });
        if (context.Boxes.Count == before)
        {
            context.BreakPending = opening.BreakWhenLeft;
            context.Boxes.RemoveAt(before - 1);
            return;
        }

        context.Boxes[^1].KeepWithNext = true;
        context.Add(new SpacerBox(padding) { SpaceAfter = 12 * context.Theme.Spacing, FlushBefore = true, Frame = frame });
        context.KeepWhole(before - 1, WholeUpTo);
    }
}
