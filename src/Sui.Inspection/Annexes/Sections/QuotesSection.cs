using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What people said, word for word, with role and source only. What nobody agreed to is not printed.</summary>
internal sealed class QuotesSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var printed = Printed(context);
        return new AnnexSection("quotes", words.Say("Quotes.Heading"),
        [
            new ParagraphBlock(words.Say(printed.Count == 0 ? "Quotes.None" : "Quotes.Intro")),
            .. printed.Select(quote => QuoteWords.Block(context, quote)),
            .. Blocks.Paragraph(LeftOut(context)),
        ]);
    }

    /// <summary>The quotations that may be printed, in the rubric's order of what they illustrate.</summary>
    public static IReadOnlyList<Quote> Printed(AnnexContext context) =>
    [
        .. context.Pack.Quotes.Where(quote => MayPrint(context, quote))
            .OrderBy(quote => Place(context, quote)).ThenBy(quote => quote.Id, StringComparer.Ordinal),
    ];

    /// <summary>That some are left out; empty where none is. How many said no is told inspectors alone: it can be a count of few.</summary>
    public static string LeftOut(AnnexContext context)
    {
        var left = context.Pack.Quotes.Count(quote => !MayPrint(context, quote));
        return left == 0 ? string.Empty
            : context.Published ? context.Words.Say("Quotes.LeftOut") : context.Words.Count("Quotes.LeftOut", left);
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
