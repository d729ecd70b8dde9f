using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out the table of contents.</summary>
internal sealed class ContentsBuilder(LayoutContext context, BlockBuilder blocks)
{
    private const double IndentPerLevel = 14;
    private const double NumberColumn = 34;

    public void Add(PdfContents contents, Place place)
    {
        var own = context.TakeHeading();
        var listed = context.Headings.Skip(own + 1).Where(entry => entry.Listed && entry.Level <= contents.Depth).ToList();
        if (listed.Count == 0)
        {
            return;
        }

        var headingLook = context.Looks.Heading(contents.HeadingLevel);
        var heading = place.Element.Add(StructureType.H1 + contents.HeadingLevel - 1, contents.Language);
        context.AddLines(
            context.Inlines.Plain(contents.Heading, headingLook, heading), headingLook, place,
            blocks.SpaceAbove(headingLook), blocks.SpaceBelow(headingLook), true, true, context.Headings[own]);

        var table = place.Element.Add(StructureType.TOC, contents.Language);
        var highest = listed.Min(entry => entry.Level);
        foreach (var entry in listed)
        {
            AddEntry(entry, table, place, (entry.Level - highest) * IndentPerLevel);
        }

        context.Boxes[^1].SpaceAfter = context.Looks.Body.Size;
    }

    private void AddEntry(HeadingEntry entry, StructureElement table, Place place, double indent)
    {
        var look = context.Looks.Body;
        var item = table.Add(StructureType.TOCI);
        var element = item.Add(StructureType.Reference).Add(StructureType.Link);
        var link = new LinkTarget(element, null, entry.Destination, entry.Text);
        var lines = LineBreaker.Break(
            context.Inlines.Plain(entry.Text + " ", look, element), place.Width - indent - NumberColumn);
        context.Add(new ContentsBox(
            entry, link, lines, look, context.Theme.MutedColor, place.X + indent, place.X + place.Width,
            number => LineBreaker.Break(context.Inlines.Plain(number, look, element), double.MaxValue)[0])
        {
            Frame = place.Frame,
        });
    }
}
