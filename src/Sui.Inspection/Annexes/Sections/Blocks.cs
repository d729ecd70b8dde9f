namespace Sui.Inspection.Annexes.Sections;

/// <summary>Short ways to make blocks.</summary>
internal static class Blocks
{
    /// <summary>A paragraph; none for an empty text.</summary>
    public static IEnumerable<AnnexBlock> Paragraph(string text) => text.Length == 0 ? [] : [new ParagraphBlock(text)];

    /// <summary>A paragraph of the sentences that are not empty.</summary>
    public static IEnumerable<AnnexBlock> Paragraph(params IEnumerable<string> sentences) =>
        Paragraph(Sentences(sentences));

    /// <summary>The sentences that are not empty, one after another.</summary>
    public static string Sentences(params IEnumerable<string> sentences) =>
        string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    /// <summary>A paragraph that starts with strong words.</summary>
    public static ParagraphBlock Lead(string strong, string rest) =>
        new([Strong(strong), .. rest.Length == 0 ? [] : new[] { new TextRun(" " + rest) }]);

    /// <summary>A list of plain items; none when there are no items.</summary>
    public static IEnumerable<AnnexBlock> List(IEnumerable<string> items) => List(items.Select(item => Runs(item)));

    /// <summary>A list; none when there are no items.</summary>
    public static IEnumerable<AnnexBlock> List(IEnumerable<IReadOnlyList<TextRun>> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? [] : [new ListBlock(all)];
    }

    /// <summary>A table; none when there are no rows.</summary>
    public static IEnumerable<AnnexBlock> Table(
        string caption, IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? [] : [new TableBlock(caption, columns, all)];
    }

    /// <summary>Strong words.</summary>
    public static TextRun Strong(string text) => new(text, TextStyle.Strong);

    /// <summary>Runs of plain text.</summary>
    public static IReadOnlyList<TextRun> Runs(params string[] texts) => Array.ConvertAll(texts, text => new TextRun(text));

    /// <summary>A column of figures.</summary>
    public static TableColumn Figures(string heading, double width = 1) => new(heading, width, CellAlignment.End);
}
