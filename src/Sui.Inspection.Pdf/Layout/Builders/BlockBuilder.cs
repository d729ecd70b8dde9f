using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Turns blocks into boxes and makes their elements.</summary>
internal sealed class BlockBuilder(LayoutContext context)
{
    public void AddAll(IReadOnlyList<PdfBlock> blocks, Place place)
    {
        foreach (var block in blocks)
        {
            Add(block, place);
        }
    }

    private void Add(PdfBlock block, Place place)
    {
        switch (block)
        {
            case PdfHeading heading:
                AddHeading(heading, place);
                break;
            case PdfParagraph paragraph:
                AddParagraph(paragraph, place, place.ListDepth > 0 ? 4 : null);
                break;
            case PdfNote note:
                AddNote(note, place);
                break;
            case PdfList list:
                new ListBuilder(context, this).Add(list, place);
                break;
            case PdfTable table:
                new TableBuilder(context, table, place).Add();
                break;
            case PdfFigure figure:
                new FigureBuilder(context).Add(figure, place);
                break;
            case PdfCallout callout:
                new CalloutBuilder(context, this).Add(callout, place);
                break;
            case PdfQuote quote:
                new QuoteBuilder(context, this).Add(quote, place);
                break;
            case PdfKeepTogether group:
                AddTogether(group, place);
                break;
            case PdfTickList ticks:
                new FieldBuilder(context, this).Add(ticks, place);
                break;
            case PdfWritingLines lines:
                new FieldBuilder(context, this).Add(lines, place);
                break;
            case PdfWritingBoxes boxes:
                new FieldBuilder(context, this).Add(boxes, place);
                break;
            case PdfContents contents:
                new ContentsBuilder(context, this).Add(contents, place);
                break;
            case PdfPageBreak page:
                context.BreakPending = page.WhenLeft;
                break;
        }
    }

    private void AddHeading(PdfHeading heading, Place place)
    {
        var look = context.Looks.Heading(heading.Level);
        var element = place.Element.Add(StructureType.H1 + heading.Level - 1, heading.Language);
        context.AddLines(
            context.Inlines.Flatten(heading.Content, look, element), look, place, SpaceAbove(look), SpaceBelow(look),
            whole: true, keepWithNext: true, heading: context.Headings[context.TakeHeading()]);
    }

    /// <summary>The space above a heading; more than below, so that it belongs to what follows.</summary>
    public double SpaceAbove(TextLook look) => (6 + (0.75 * look.Size)) * context.Theme.Spacing;

    /// <summary>The space below a heading.</summary>
    public double SpaceBelow(TextLook look) => 0.35 * look.Size * context.Theme.Spacing;

    /// <summary>Adds a paragraph unless it is blank.</summary>
    public void AddParagraph(PdfParagraph paragraph, Place place, double? spaceAfter = null)
    {
        if (PlainText.IsBlank(paragraph.Content))
        {
            return;
        }

        var look = context.Looks.Paragraph(paragraph.Style);
        var element = place.Element.Add(StructureType.P, paragraph.Language);
        context.AddLines(
            context.Inlines.Flatten(paragraph.Content, look, element), look, place, 0, (spaceAfter ?? 0.65 * look.Size) * context.Theme.Spacing,
            keepWithNext: paragraph.KeepWithNext);
    }

    private void AddTogether(PdfKeepTogether group, Place place)
    {
        var first = context.Boxes.Count;
        AddAll(group.Blocks, place with { Element = place.Element.Add(StructureType.Div, group.Language) });
        context.KeepTogether(first);
    }

    private void AddNote(PdfNote note, Place place)
    {
        if (PlainText.IsBlank(note.Content))
        {
            return;
        }

        var look = context.Looks.Small;
        var element = place.Element.Add(StructureType.Note, note.Language, id: context.NextNoteId());
        context.AddLines(context.Inlines.Flatten(note.Content, look, element), look, place, 0, 0.65 * look.Size * context.Theme.Spacing);
    }
}
