using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>Composes and renders for tests, and gives the text of a document.</summary>
internal static class AnnexText
{
    public static readonly IAnnexRenderer[] Renderers = [
        new HtmlAnnexRenderer(), new HtmlFragmentRenderer(), new MarkdownAnnexRenderer(), new JsonAnnexRenderer(), new PdfAnnexRenderer()];

    public static AnnexDocument Compose(Assessment assessment, AnnexAudience audience = AnnexAudience.Published) =>
        new AnnexComposer([]).Compose(assessment, new AnnexRequest(audience));

    public static AnnexDocument Published(TestCase test) => Compose(test.Build());

    public static AnnexDocument Supplement(TestCase test) => Supplement(test.Build());

    public static AnnexDocument Supplement(Assessment assessment) =>
        new AnnexComposer([]).Compose(assessment, new AnnexRequest { Part = AnnexPart.Supplement });

    /// <summary>Everything that is published of an assessment, in one format.</summary>
    public static string AllPublished(Assessment assessment, IAnnexRenderer renderer) => string.Join('\n', Enum.GetValues<AnnexPart>()
        .Select(part => Render(renderer, new AnnexComposer([]).Compose(assessment, new AnnexRequest { Part = part }))));

    public static AnnexDocument Working(TestCase test) => Compose(test.Build(), AnnexAudience.Working);

    public static string Render(IAnnexRenderer renderer, AnnexDocument document) =>
        Encoding.UTF8.GetString(Bytes(renderer, document));

    public static byte[] Bytes(IAnnexRenderer renderer, AnnexDocument document)
    {
        using var output = new MemoryStream();
        renderer.Render(document, output);
        return output.ToArray();
    }

    /// <summary>All text of a document, a line for each block, item or cell.</summary>
    public static string Of(AnnexDocument document) =>
        string.Join('\n', new[] { document.Title, document.Subtitle, document.Notice }.Concat(
            document.Sections.SelectMany(Lines)));

    /// <summary>All text of one section and its subsections.</summary>
    public static string Of(AnnexDocument document, string id) =>
        string.Join('\n', All(document.Sections).Where(section => section.Id == id).SelectMany(Lines));

    public static IEnumerable<AnnexSection> All(IEnumerable<AnnexSection> sections) =>
        sections.SelectMany(section => All(section.Subsections).Prepend(section));

    public static IEnumerable<AnnexBlock> Blocks(AnnexDocument document) =>
        All(document.Sections).SelectMany(section => section.Blocks);

    /// <summary>The text of one block, a line for each part.</summary>
    public static IEnumerable<string> LinesOf(AnnexBlock block) => Lines(block);

    /// <summary>All runs of a document; what contracts hold as plain text has none.</summary>
    public static IEnumerable<TextRun> Runs(AnnexDocument document) => Blocks(document).SelectMany(Runs);

    public static IEnumerable<TableBlock> Tables(AnnexDocument document) =>
        Blocks(document).OfType<TableBlock>();

    public static TableBlock Table(AnnexDocument document, string caption) =>
        Tables(document).Single(table => table.Caption.Contains(caption, StringComparison.Ordinal));

    public static string Cell(TableBlock table, int row, int column) =>
        string.Concat(table.Rows[row][column].Runs.Select(run => run.Text));

    private static IEnumerable<string> Lines(AnnexSection section) =>
        section.Blocks.SelectMany(Lines).Prepend(section.Heading).Concat(section.Subsections.SelectMany(Lines));

    private static IEnumerable<string> Lines(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => [Text(paragraph.Runs)],
        ListBlock list => list.Items.Select(Text),
        FactsBlock facts => facts.Facts.Select(fact => fact.Term + ": " + Text(fact.Value)),
        CalloutBlock callout => callout.Blocks.SelectMany(Lines).Prepend(callout.Title ?? string.Empty),
        LadderFigureBlock figure => figure.Steps.Select(step => $"{step.Name}: {step.Meaning} {step.Note}".TrimEnd())
            .Prepend(figure.Description).Prepend(figure.Title),
        IntervalFigureBlock plot => plot.Rows.Select(row => $"{row.Label} {row.Note}")
            .Concat([plot.Axis, plot.ShareLegend, plot.BarLegend]).Prepend(plot.Description).Prepend(plot.Title),
        ComparisonFigureBlock comparison => comparison.Rows
            .Select(row => $"{row.Heading}: {row.Label} {row.FirstText} {row.SecondText}")
            .Concat([comparison.FirstLegend, comparison.SecondLegend]).Prepend(comparison.Description).Prepend(comparison.Title),
        BalanceFigureBlock balance => balance.Rows
            .Select(row => $"{row.Label} {row.SumText} {string.Join(", ", row.Bars.Select(bar => $"{bar.Label} {bar.Text}"))}")
            .Concat(balance.Thresholds.Select(threshold => threshold.Label))
            .Concat([balance.Axis, balance.AgainstLegend, balance.ForLegend, balance.SumLegend])
            .Prepend(balance.Description).Prepend(balance.Title),
        PlacementFigureBlock placement => placement.Rows.Select(row => $"{row.Label} {row.Note}".TrimEnd())
            .Concat(placement.Rungs).Concat([placement.PlacedLegend, placement.RangeLegend, placement.ExpectedLegend])
            .Prepend(placement.Description).Prepend(placement.Title),
        ChainFigureBlock chain => chain.Links.Select(link => $"{link.Label}: {link.Text} {link.Note}".TrimEnd())
            .Prepend(chain.Description).Prepend(chain.Title),
        QuoteBlock quote => [Text(quote.Text), Text(quote.Attribution)],
        TableBlock table => table.Rows.SelectMany(row => row.Select(cell => Text(cell.Runs)))
            .Concat(table.Columns.Select(column => column.Heading)).Prepend(table.Caption),
        _ => throw new ArgumentException(block.GetType().Name),
    };

    private static IEnumerable<TextRun> Runs(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Runs,
        ListBlock list => list.Items.SelectMany(item => item),
        FactsBlock facts => facts.Facts.SelectMany(fact => fact.Value),
        CalloutBlock callout => callout.Blocks.SelectMany(Runs),
        TableBlock table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Runs)),
        QuoteBlock quote => quote.Text.Concat(quote.Attribution),
        _ => [],
    };

    private static string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));
}
