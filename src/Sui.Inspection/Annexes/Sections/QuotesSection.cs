using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What people said, word for word, with role and source only. What nobody agreed to is not printed.</summary>
internal sealed class QuotesSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var quotes = context.Pack.Quotes.OrderBy(quote => Place(context, quote))
            .ThenBy(quote => quote.Id, StringComparer.Ordinal).ToList();
        var printed = quotes.Where(quote => MayPrint(context, quote)).ToList();
        return new AnnexSection("quotes", words.Say("Quotes.Heading"),
        [
            new ParagraphBlock(words.Say(printed.Count == 0 ? "Quotes.None" : "Quotes.Intro")),
            .. printed.Select(quote => QuoteWords.Block(context, quote)),
            .. printed.Count == quotes.Count ? []
                : Blocks.Paragraph(words.Count("Quotes.LeftOut", quotes.Count - printed.Count)),
        ]);
    }

    private static bool MayPrint(AnnexContext context, Quote quote) => quote.Consent switch
    {
        QuoteConsent.Given or QuoteConsent.Published => true,
        QuoteConsent.NotRecorded => !context.Published,
        _ => false,
    };

    // In the rubric's order of the criteria that they illustrate; those that illustrate none come last.
    private static int Place(AnnexContext context, Quote quote) => quote.CriterionIds
        .Select(context.PlaceOf)
        .DefaultIfEmpty(int.MaxValue).Min();
}
