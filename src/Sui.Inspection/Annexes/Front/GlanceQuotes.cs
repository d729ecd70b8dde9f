using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>The quotations that stand on page one, and those that stand further on: what illustrates what holds, and what is missing.</summary>
internal static class GlanceQuotes
{
    private const int Longest = 200;
    private const int Most = 2;

    /// <summary>Those on page one: two, or fewer where there are not two short ones or no room for them.</summary>
    public static IEnumerable<AnnexBlock> OnPageOne(AnnexContext context) =>
        Shown(context, Chosen(context)).Select(quote => Block(context, quote));

    /// <summary>All others that may be printed: those that stand further on in the annex, and those that it leaves to its supplement.</summary>
    public static (IReadOnlyList<Quote> FurtherOn, IReadOnlyList<Quote> Left) Others(AnnexContext context)
    {
        var chosen = Chosen(context);
        var others = QuotesSection.Printed(context).Except(chosen).ToList();
        var further = Pair(context, others);
        return ([.. chosen.Except(Shown(context, chosen)), .. further], [.. others.Except(further)]);
    }

    // Where there is room for one, it is that of somebody with lived experience which speaks against what is printed above it, so that none seems to
    // confirm it unopposed; the other stands further on. Published evidence alone has no page one.
    private static IEnumerable<Quote> Shown(AnnexContext context, List<Quote> chosen)
    {
        var room = context.PublishedOnly ? 0 : context.Room.Quotes;
        return room >= chosen.Count ? chosen : chosen.OrderBy(quote => quote.Experience != Experience.Lived)
            .ThenBy(quote => SideOf(context, quote) == Printed(context)).Take(room);
    }

    // Which way the rating points that is printed; without one, the judgement of the prompt.
    private static FindingDirection Printed(AnnexContext context) => (context.Pack.Decision?.Rating ?? context.Assessment.Rating.Value) is { } rating
        ? rating >= Rating.Good ? FindingDirection.For : FindingDirection.Against
        : context.Assessment.Judgement.Prompt is PromptResult.Met or PromptResult.MetForFirst ? FindingDirection.For : FindingDirection.Against;

    /// <summary>A quotation with role and source alone: no code.</summary>
    public static QuoteBlock Block(AnnexContext context, Quote quote) => QuoteWords.Block(context, quote, codes: false);

    // One that illustrates what holds and one that illustrates what is missing, where there are both; otherwise two of the one side. Page one stands alone,
    // so that readers can read both where there are two such.
    private static List<Quote> Chosen(AnnexContext context)
    {
        var fit = QuotesSection.Printed(context).Where(quote => quote.Text.Length <= Longest && QuoteWords.IsPrintable(context, quote)).ToList();
        var readable = fit.FindAll(quote => QuoteWords.IsReadable(context, quote));
        return Pair(context, readable.Count < Most ? fit : readable);
    }

    // What can be printed comes first, then people with lived experience, then what readers can read, then the shortest.
    private static List<Quote> Pair(AnnexContext context, IEnumerable<Quote> quotes)
    {
        var left = quotes.OrderBy(quote => !QuoteWords.IsPrintable(context, quote)).ThenBy(quote => quote.Experience != Experience.Lived).ThenBy(quote => !QuoteWords.IsReadable(context, quote))
            .ThenBy(quote => quote.Text.Length).ThenBy(quote => quote.Id, StringComparer.Ordinal).ToList();
        var both = new[] { FindingDirection.For, FindingDirection.Against }
            .Select(side => left.Find(quote => SideOf(context, quote) == side)).OfType<Quote>().ToList();
        return [.. both, .. left.Except(both).Take(Most - both.Count)];
    }

    // What a quotation itself says is not coded: its side is that of the statement that it illustrates, unless all that was found in its own source on a
    // statement that holds is against it. Null where it illustrates nothing that has either.
    private static FindingDirection? SideOf(AnnexContext context, Quote quote)
    {
        var outcomes = quote.CriterionIds.Select(context.Outcome).OfType<CriterionOutcome>().ToList();
        return outcomes.Exists(outcome => outcome.Status is CriterionStatus.Met or CriterionStatus.Indicated && !IsAgainst(outcome)) ? FindingDirection.For
            : outcomes.Exists(outcome => outcome.Status != CriterionStatus.NoEvidence) ? FindingDirection.Against
            : null;

        bool IsAgainst(CriterionOutcome outcome)
        {
            var found = context.Pack.Findings.Where(finding => finding.SourceId == quote.SourceId && finding.CriterionId == outcome.Id).ToList();
            return found.Count > 0 && found.TrueForAll(finding => finding.Direction == FindingDirection.Against);
        }
    }
}
