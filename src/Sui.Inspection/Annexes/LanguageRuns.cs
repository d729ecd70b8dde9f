using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes;

/// <summary>
/// Turns the marks of languages in composed sections into runs that have a language. Where a contract holds plain text (headings,
/// captions, figures), the marks are taken out.
/// </summary>
internal static class LanguageRuns
{
    /// <summary>The same sections without marks.</summary>
    public static IReadOnlyList<AnnexSection> Resolve(IEnumerable<AnnexSection> sections) => [.. sections.Select(Resolve)];

    private static AnnexSection Resolve(AnnexSection section) => section with
    {
        Heading = LanguageMarks.Strip(section.Heading),
        Blocks = [.. section.Blocks.Select(Resolve)],
        Subsections = Resolve(section.Subsections),
    };

    private static AnnexBlock Resolve(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => paragraph with { Runs = Resolve(paragraph.Runs) },
        ListBlock list => list with { Items = [.. list.Items.Select(Resolve)] },
        FactsBlock facts => new FactsBlock(
            [.. facts.Facts.Select(fact => new Fact(LanguageMarks.Strip(fact.Term), Resolve(fact.Value)))]),
        CalloutBlock callout => new CalloutBlock(
            callout.Title is { } title ? LanguageMarks.Strip(title) : null, [.. callout.Blocks.Select(Resolve)]),
        TableBlock table => new TableBlock(
            LanguageMarks.Strip(table.Caption),
            [.. table.Columns.Select(column => column with { Heading = LanguageMarks.Strip(column.Heading) })],
            [.. table.Rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => cell with { Runs = Resolve(cell.Runs) })])]),
        QuoteBlock quote => new QuoteBlock(Resolve(quote.Text), Resolve(quote.Attribution)),
        FigureBlock figure => FigureMarks.Strip(figure),
        _ => block,
    };

    private static IReadOnlyList<TextRun> Resolve(IReadOnlyList<TextRun> runs) => [.. runs.SelectMany(LanguageMarks.Split)];
}
