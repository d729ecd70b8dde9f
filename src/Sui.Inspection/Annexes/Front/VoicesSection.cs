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
        var any = QuotesSection.Printed(context).Count > 0;
        return new AnnexSection("quotes", words.Say("Quotes.Heading"),
        [
            new ParagraphBlock(words.Say(any ? "Quotes.Intro" : "Quotes.None")),
            .. quotes.Select(quote => GlanceQuotes.Block(context, quote)),
            .. rest.Count == 0 ? [] : Blocks.Paragraph(AnnexContext.Numbered(
                words.Count("Voices.More", rest.Count), context.Entries.Mark(SupplementEntry.Words))),
            .. QuotesSection.LeftOut(context),
        ]);
    }
}
