using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Annexes.Front;

/// <summary>A few more quotations than page one has room for; the rest stand in the supplement.</summary>
internal sealed class VoicesSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var (quotes, rest) = GlanceQuotes.Others(context);
        var intro = QuotesSection.Printed(context).Count == 0 ? "Quotes.None" : quotes.Count == 0 ? "Quotes.OnPageOne" : "Quotes.Intro";
        return new AnnexSection("quotes", words.Say("Quotes.Heading"),
        [
            new ParagraphBlock(words.Say(intro)),
            .. quotes.Select(quote => GlanceQuotes.Block(context, quote)),
            .. Blocks.Paragraph(
                rest.Count == 0 ? string.Empty : AnnexContext.Numbered(words.Count("Voices.More", rest.Count), context.Entries.Mark(SupplementEntry.Words)),
                QuotesSection.LeftOut(context)),
        ]);
    }
}
