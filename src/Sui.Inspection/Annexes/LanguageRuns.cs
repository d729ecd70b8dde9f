using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes;

/// <summary>
/// Turns the marks in composed sections into runs that have a language, or lead to an entry of the supplement. Where a contract holds plain text
/// (headings, captions, figures), the marks are taken out.
/// </summary>
/// <param name="supplement">The address of the supplement, empty within it; null where nothing leads there.</param>
internal sealed class LanguageRuns(string? supplement)
{
    /// <summary>The same sections without marks.</summary>
    public IReadOnlyList<AnnexSection> Resolve(IEnumerable<AnnexSection> sections) => [.. sections.Select(Resolve)];

    private AnnexSection Resolve(AnnexSection section) => section with
    {
        Heading = LanguageMarks.Strip(section.Heading),
        Blocks = [.. section.Blocks.Select(Resolve)],
        Subsections = Resolve(section.Subsections),
    };

    private AnnexBlock Resolve(AnnexBlock block) => block switch
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

    private IReadOnlyList<TextRun> Resolve(IReadOnlyList<TextRun> runs) => [.. runs.SelectMany(run => LanguageMarks.Split(run, supplement))];
}
