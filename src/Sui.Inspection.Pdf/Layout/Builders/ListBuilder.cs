using System.Globalization;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out lists: the label hangs at the left of the item's first box.</summary>
internal sealed class ListBuilder(LayoutContext context, BlockBuilder blocks)
{
    /// <summary>Room that is left for text however deep lists nest.</summary>
    private const double NarrowestText = 90;

    private const double LabelGap = 7;

    public void Add(PdfList list, Place place)
    {
        var look = context.Looks.Body;
        var round = place.ListDepth % 2 == 0;
        var element = place.Element.Add(
            StructureType.L, list.Language, numbering: list.Ordered ? "Decimal" : round ? "Disc" : "Circle");
        var labels = Enumerable.Range(0, list.Items.Count)
            .Select(index => list.Ordered ? (list.Start + index).ToString(CultureInfo.InvariantCulture) + "." : round ? "•" : "◦")
            .ToList();
        var widest = labels.Select(label => Line(label, look, element).Width).DefaultIfEmpty().Max();
        var indent = Math.Max(Math.Min(widest + LabelGap + 4, place.Width - NarrowestText), 0);
        var before = context.Boxes.Count;
        for (var index = 0; index < list.Items.Count; index++)
        {
            AddItem(list.Items[index], labels[index], element, look, place, indent);
        }

        if (place.ListDepth == 0 && context.Boxes.Count > before)
        {
            context.Boxes[^1].SpaceAfter = Math.Max(context.Boxes[^1].SpaceAfter, 0.65 * look.Size);
        }
    }

    private void AddItem(PdfListItem item, string label, StructureElement list, TextLook look, Place place, double indent)
    {
        var element = list.Add(StructureType.LI);
        var line = Line(label, look, element.Add(StructureType.Lbl));
        var first = context.Boxes.Count;
        blocks.AddAll(item.Blocks, place with
        {
            X = place.X + indent,
            Width = place.Width - indent,
            Element = element.Add(StructureType.LBody),
            ListDepth = place.ListDepth + 1,
        });
        if (context.Boxes.Count == first)
        {
            return;
        }

        var box = context.Boxes[first];
        var left = place.X + Math.Max(indent - LabelGap - line.Width, 0);
        box.Label = Around(box.Label, new ListLabel(line, left, look.Baseline));
    }

    /// <summary>Puts a label outside those of the lists that the item itself starts with.</summary>
    private static ListLabel Around(ListLabel? inner, ListLabel label) =>
        inner is null ? label : inner with { Outer = Around(inner.Outer, label) };

    private TextLine Line(string label, TextLook look, StructureElement element) =>
        LineBreaker.Break(context.Inlines.Plain(label, look, element), double.MaxValue)[0];
}
