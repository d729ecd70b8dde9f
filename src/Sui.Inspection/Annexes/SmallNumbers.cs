using Sui.Inspection.Disclosure;

namespace Sui.Inspection.Annexes;

/// <summary>Finds numbers of one to four in sections: cells that are such a number, and texts that tell one of people in words or figures.</summary>
internal static class SmallNumbers
{
    /// <summary>How many texts of a section, and of those in it, hold one.</summary>
    public static int Count(AnnexSection section) =>
        Of(section.Heading) + section.Blocks.Sum(Count) + section.Subsections.Sum(Count);

    private static int Count(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => Of(paragraph.Runs),
        ListBlock list => list.Items.Sum(Of),
        FactsBlock facts => facts.Facts.Sum(fact => Of(fact.Term) + Of(fact.Value)),
        CalloutBlock callout => Of(callout.Title) + callout.Blocks.Sum(Count),
        TableBlock table => Of(table.Caption) + table.Rows.Sum(row => row.Sum(cell => Of(cell.Runs))),
        QuoteBlock quote => Of(quote.Text) + Of(quote.Attribution),
        FigureBlock figure => Of(figure.Title) + Of(figure.Description),
        _ => 0,
    };

    private static int Of(IEnumerable<TextRun> runs) => Of(string.Concat(runs.Select(run => run.Text)));

    private static int Of(string? text) =>
        text is not null && (text.Trim() is ['1' or '2' or '3' or '4'] || SmallNumberWords.Has(text)) ? 1 : 0;
}
