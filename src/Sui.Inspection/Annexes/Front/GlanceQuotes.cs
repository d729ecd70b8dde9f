using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>The quotations that stand on page one, and those that stand further on: what illustrates what holds, and what is missing.</summary>
internal static class GlanceQuotes
{
    private const int Longest = 130;
    private const int MostFurtherOn = 2;

    /// <summary>Those on page one: two, or fewer where there are not two short ones or no room for them.</summary>
    public static IEnumerable<AnnexBlock> OnPageOne(AnnexContext context) =>
        Chosen(context).Take(context.Room.Quotes).Select(quote => Block(context, quote));

    /// <summary>All others that may be printed: those that stand further on in the annex, and those that it leaves to its supplement.</summary>
    public static (IReadOnlyList<Quote> FurtherOn, IReadOnlyList<Quote> Left) Others(AnnexContext context)
    {
        var chosen = Chosen(context);
        var others = QuotesSection.Printed(context).Except(chosen).ToList();
        return ([.. chosen.Skip(context.Room.Quotes), .. others.Take(MostFurtherOn)], [.. others.Skip(MostFurtherOn)]);
    }

    /// <summary>A quotation with role and source alone: no code.</summary>
    public static QuoteBlock Block(AnnexContext context, Quote quote) => QuoteWords.Block(context, quote, codes: false);

    // Of people with lived experience where there are two: one that illustrates what holds, one that illustrates what is missing, each the shortest; otherwise the shortest two.
    private static List<Quote> Chosen(AnnexContext context)
    {
        var brief = QuotesSection.Printed(context).Where(quote => quote.Text.Length <= Longest && QuoteWords.IsPrintable(context, quote))
            .OrderBy(quote => quote.Experience != Experience.Lived).ThenBy(quote => !context.InOwnLanguage(quote.Language ?? context.Pack.Language))
            .ThenBy(quote => quote.Text.Length).ThenBy(quote => quote.Id, StringComparer.Ordinal).ToList();
        if (brief.Count(quote => quote.Experience == Experience.Lived) >= 2)
        {
            brief.RemoveAll(quote => quote.Experience != Experience.Lived);
        }

        var chosen = new List<Quote>();
        Add(quote => On(quote, status => status is CriterionStatus.Met or CriterionStatus.Indicated));
        Add(quote => On(quote, status => status is CriterionStatus.NotMet or CriterionStatus.Unclear));
        while (chosen.Count < 2 && chosen.Count < brief.Count)
        {
            Add(_ => true);
        }

        return chosen;

        bool On(Quote quote, Func<CriterionStatus, bool> which) =>
            quote.CriterionIds.Any(id => context.Outcome(id) is { } outcome && which(outcome.Status));

        void Add(Func<Quote, bool> which)
        {
            if (brief.Find(quote => !chosen.Contains(quote) && which(quote)) is { } found)
            {
                chosen.Add(found);
            }
        }
    }
}
