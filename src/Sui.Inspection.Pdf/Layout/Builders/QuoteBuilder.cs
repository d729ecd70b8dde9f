using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out quotations: paragraphs and their attribution beside a rule.</summary>
internal sealed class QuoteBuilder(LayoutContext context, BlockBuilder blocks)
{
    private const double Indent = 16;

    /// <summary>The share of a page up to which a quotation stays whole.</summary>
    private const double WholeUpTo = 0.33;

    public void Add(PdfQuote quote, Place place)
    {
        var words = quote.Paragraphs.Where(paragraph => !PlainText.IsBlank(paragraph.Content)).ToList();
        if (words.Count == 0)
        {
            return;
        }

        var first = context.Boxes.Count;
        var indent = Math.Min(Indent, place.Width / 8);
        var inside = place with
        {
            X = place.X + indent,
            Width = place.Width - indent,
            Element = place.Element.Add(StructureType.BlockQuote, quote.Language),
            Frame = new Frame(place.X, place.Width, null, context.Theme.CalloutRule, place.Frame),
        };
        foreach (var paragraph in words)
        {
            blocks.AddParagraph(paragraph, inside);
        }

        if (!PlainText.IsBlank(quote.Attribution))
        {
            // The attribution never stands alone at the top of a page.
            context.Boxes[^1].SpaceAfter = 4;
            context.Boxes[^1].KeepWithNext = true;
            blocks.AddParagraph(new PdfParagraph(quote.Attribution, PdfParagraphStyle.Small), inside);
        }

        context.KeepWhole(first, WholeUpTo);
        context.Boxes[first].SpaceBefore = 16 * context.Theme.Spacing;
        context.Boxes[^1].SpaceAfter = 16 * context.Theme.Spacing;
    }
}
