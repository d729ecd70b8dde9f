using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>The quotations that stand on page one, and those that stand further on: what illustrates what holds, and what is missing.</summary>
internal static class GlanceQuotes
{
    private const int Longest = 200;
    private const int Most = 2;

    /// <summary>Those on page one: two, or fewer where there are not two short ones or no room for them.</summary>
    public static IEnumerable<AnnexBlock> OnPageOne(AnnexContext context) =>
        Chosen(context).Take(Room(context)).Select(quote => Block(context, quote));

    /// <summary>All others that may be printed: those that stand further on in the annex, and those that it leaves to its supplement.</summary>
    public static (IReadOnlyList<Quote> FurtherOn, IReadOnlyList<Quote> Left) Others(AnnexContext context)
    {
        var chosen = Chosen(context);
        var others = QuotesSection.Printed(context).Except(chosen).ToList();
        var further = Pair(context, others);
        return ([.. chosen.Skip(Room(context)), .. further], [.. others.Except(further)]);
    }

    // One alone of two sides would be one-sided: then both stand further on. Published evidence alone has no page one.
    private static int Room(AnnexContext context)
    {
        var alone = context.Room.Quotes < Most && Chosen(context) is [var first, var second] && SideOf(context, first) != SideOf(context, second);
        return alone || context.PublishedOnly ? 0 : context.Room.Quotes;
    }

    /// <summary>A quotation with role and source alone: no code.</summary>
    public static QuoteBlock Block(AnnexContext context, Quote quote) => QuoteWords.Block(context, quote, codes: false);

    // One that illustrates what holds and one that illustrates what is missing, where there are both; otherwise two of the one side.
    private static List<Quote> Chosen(AnnexContext context) => Pair(context, QuotesSection.Printed(context)
        .Where(quote => quote.Text.Length <= Longest && QuoteWords.IsPrintable(context, quote)));

    // People with lived experience come before others, then what readers can read, then the shortest.
    private static List<Quote> Pair(AnnexContext context, IEnumerable<Quote> quotes)
    {
        var left = quotes.OrderBy(quote => quote.Experience != Experience.Lived).ThenBy(quote => !context.InOwnLanguage(quote.Language ?? context.Pack.Language))
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
