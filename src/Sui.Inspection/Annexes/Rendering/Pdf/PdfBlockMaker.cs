using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Pdf;

/// <summary>Turns the sections and blocks of one annex into those of a PDF.</summary>
internal sealed class PdfBlockMaker(AnnexDocument document)
{
    /// <summary>About as many characters as a line holds.</summary>
    private const int LongestVerdict = 90;

    private readonly PdfRunMaker _runs = new(document);
    private readonly DocumentFigures _figures = new(document);

    /// <summary>A section with its heading at a level, and its subsections below.</summary>
    public IEnumerable<PdfBlock> Section(AnnexSection section, int level)
    {
        var heading = PrintableText.Clean(section.Heading, PdfAnnexRenderer.LongestLine);
        return Blocks(section.Blocks, level).Prepend(new PdfHeading(level, heading) { Anchor = section.Id })
            .Concat(section.Subsections.SelectMany(subsection => Section(subsection, Math.Min(level + 1, 4))));
    }

    private IEnumerable<PdfBlock> Blocks(IReadOnlyList<AnnexBlock> blocks, int level) =>
        blocks.SelectMany((block, index) => block is ParagraphBlock paragraph
            ? [Paragraph(paragraph, blocks.ElementAtOrDefault(index + 1), index == 0)]
            : Make(block, level));

    /// <summary>A paragraph, which stays with what it leads in to; one of a line below a heading stays with what follows.</summary>
    private PdfParagraph Paragraph(ParagraphBlock paragraph, AnnexBlock? next, bool first) => new(_runs.Make(paragraph.Runs))
    {
        KeepWithNext = LeadIn.Is(paragraph, next)
            || (first && next is not null && paragraph.Runs.Sum(run => run.Text.Length) <= LongestVerdict),
    };

    private IEnumerable<PdfBlock> Make(AnnexBlock block, int level) => block switch
    {
        ListBlock { Items.Count: > 0 } list => [List(list)],
        ListBlock => [],
        TableBlock table => [Table(table)],
        FactsBlock { Facts.Count: > 0 } facts => [Facts(facts)],
        FactsBlock => [],
        CalloutBlock callout => [Callout(callout, level)],
        QuoteBlock quote => [Quote(quote)],
        FigureBlock figure => PdfFigureMaker.Make(figure, _figures.Draw(figure)),
        _ => throw new ArgumentException($"A block of the type '{block.GetType().Name}' cannot be written."),
    };

    private PdfList List(ListBlock list) => new([.. list.Items.Select(item => new PdfListItem(_runs.Make(item)))], list.Ordered);

    private PdfTable Table(TableBlock table) => new(
        [new PdfText(PrintableText.Clean(table.Caption))],
        [.. table.Columns.Select(column => new PdfTableColumn(
            column.RelativeWidth, column.Alignment == CellAlignment.End ? PdfAlignment.Right : PdfAlignment.Left))],
        [new PdfTableRow([.. table.Columns.Select(column => (PdfTableCell)PrintableText.Clean(column.Heading))])],
        [.. table.Rows.Select(row => new PdfTableRow([.. row.Select(Cell)]))])
    {
        FirstColumnIsHeader = true,
        BoldRowHeaders = false,
    };

    private PdfTableCell Cell(TableCell cell) => new(_runs.Make(cell.Runs))
    {
        Graphic = cell.Mark is { } mark ? PdfFigureMaker.Graphic(ShareFigure.Draw(mark)) : null,
    };

    private PdfTable Facts(FactsBlock facts) => new(
        [],
        [new PdfTableColumn(1, PdfAlignment.Left), new PdfTableColumn(2.4, PdfAlignment.Left)],
        [],
        [.. facts.Facts.Select(fact => new PdfTableRow(
            [new PdfTableCell([new PdfText(PrintableText.Clean(fact.Term))]), new PdfTableCell(_runs.Make(fact.Value))]))])
    {
        FirstColumnIsHeader = true,
    };

    // In the annex, which has few pages, role and source follow the words on their line.
    private PdfQuote Quote(QuoteBlock quote) => quote.Attribution.Any(run => !string.IsNullOrWhiteSpace(run.Text)) && !AnnexThemes.HasContents(document)
        ? new([new PdfParagraph([.. _runs.Make(QuotedWords.Of(quote)), new PdfText(" — "), .. _runs.Make(quote.Attribution)])])
        : Apart(quote);

    private PdfQuote Apart(QuoteBlock quote) => new([new PdfParagraph(_runs.Make(QuotedWords.Of(quote)))])
    {
        Attribution = quote.Attribution.Any(run => !string.IsNullOrWhiteSpace(run.Text))
            ? [new PdfText("— "), .. _runs.Make(quote.Attribution)]
            : [],
    };

    /// <summary>A callout in a section of a level; its title is a heading one level below.</summary>
    private PdfCallout Callout(CalloutBlock callout, int level)
    {
        var below = CalloutTitle.Level(level);
        var blocks = Blocks(callout.Blocks, callout.Title is null ? level : below);
        return new PdfCallout([.. CalloutTitle.Of(callout) is { } title
            ? blocks.Prepend(new PdfHeading(below, PrintableText.Clean(title, PdfAnnexRenderer.LongestLine)))
            : blocks]);
    }
}
