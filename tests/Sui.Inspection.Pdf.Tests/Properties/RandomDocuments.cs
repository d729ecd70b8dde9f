using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Tests.Properties;

/// <summary>Random documents that are sound as described: odd text, deep nesting, tables of all shapes.</summary>
internal static class RandomDocuments
{
    private static readonly string[] Pieces =
    [
        "service", "users", "tŷ", "dŵr", "a-b", "and/or", " ", " ", " ", "  ", "\n", "\t", ".", ", ", "(", ")", "\\", "3–5",
            "£", "“", "”",
        "\u00A0", "\u200B", "\u00AD", "\u202E", "w\u0302", "\u0301", "中", "\U0001F600", "\U0001F512", "\uD800", "\uDC00",
            "\u0000", "\u0007",
        "\uFFFE", "\uE000", "\uFDD0", "\U0001FFFF", "\U000F0000", "\u200E", "\u200F", "\u2066", "\uFEFF", "\u200D", "\u05D0\u05D1",
            "\u0627\u0644", "q\u0302\u0323", "X\u0301", "\u0308", "\u20E3", "\uFF21", "\u2167", "\uFB01", "\u0663",
        "\U0001F468\u200D\U0001F469", "\U0001F1EC\U0001F1E7", "❤\uFE0F", "\r\n", "\r", "\u2028", "中文字符号", new('x', 110),
    ];

    /// <summary>Characters that come out as they went in, whatever stands beside them, each a cluster of its own.</summary>
    private static readonly string[] Stable =
    [
        "service", "ŵ", "б", "λ", " a", "中", "א", "ش", "Ａ", "Ⅷ", "★", "☒", "٣",
            "\U0001F680", "\U0001F642", "\U0001D49C", "£", "□", "✓",
    ];

    /// <summary>Text without anything that is joined or left out.</summary>
    public static Gen<string> Fragments { get; } = Gen.Choose(0, 60)
        .SelectMany(count => Gen.ArrayOf(Gen.Elements(Stable), count)).Select(string.Concat);

    private static readonly Gen<string> Words = Gen.Choose(0, 40)
        .SelectMany(count => Gen.ArrayOf(Gen.Elements(Pieces), count)).Select(string.Concat);

    private static readonly Gen<string> Visible = Words.Select(words => words + "z");

    private static readonly Gen<PdfInline> Plain = Words.SelectMany(words => Gen.Choose(0, 3), (words, kind) => kind switch
    {
        0 => (PdfInline)new PdfText(words) { Bold = true },
        1 => new PdfText(words) { Italic = true, Color = PdfColor.FromHex("#A01010") },
        _ => new PdfText(words),
    });

    private static readonly Gen<PdfInline> Inline = Gen.Frequency(
        (6, Plain),
        (1, Visible.Select(words => (PdfInline)new PdfLink(words, "https://example.org/a?b=c"))),
        (1, Visible.Select(words => (PdfInline)new PdfLink([new PdfLanguageSpan("cy", words)], "#top"))),
        (1, Words.Select(words => (PdfInline)new PdfLanguageSpan("cy", words))));

    private static readonly Gen<PdfInline[]> Inlines = Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(Inline, count));

    private static readonly Gen<PdfBlock> Paragraph = Inlines.SelectMany(content => Gen.Choose(0, 2), (content, style) =>
        (PdfBlock)new PdfParagraph(content, (PdfParagraphStyle)style) { KeepWithNext = style == 1 });

    private static readonly Gen<PdfBlock> Note = Inlines.Select(content => (PdfBlock)new PdfNote(content));

    private static readonly Gen<PdfBlock> Quote =
        from count in Gen.Choose(0, 3)
        from paragraphs in Gen.ArrayOf(Paragraph, count)
        from attribution in Inlines
        select (PdfBlock)new PdfQuote([.. paragraphs.Cast<PdfParagraph>()]) { Attribution = attribution };

    private static readonly Gen<PdfBlock> Figure =
        from width in Gen.Choose(1, 900)
        from height in Gen.Choose(1, 1200)
        from label in Words
        from caption in Inlines
        select (PdfBlock)new PdfFigure("Random.", width, height,
        [
            new PdfRectangle
            {
                X = 0,
                Y = 0,
                Width = width,
                Height = height,
                Fill = PdfColor.White,
                Stroke = new PdfStroke(PdfColor.Black),
            },
            new PdfDrawnText(new PdfPoint(1, height / 2.0), label, 8, PdfColor.Black),
        ])
        {
            Caption = caption,
            Head = height / 20.0,
            Foot = height / 20.0,
            Breaks = [new PdfFigureBreak(height / 4.0, "The rest."), new PdfFigureBreak(height / 1.5, "The end.")],
        };

    private static readonly Gen<PdfBlock> Table =
        from columns in Gen.Choose(1, 6)
        from widths in Gen.ArrayOf(Gen.Elements(0.001, 1, 2, 3, 7, 20, 100_000), columns)
        from heads in Gen.Choose(0, 2)
        from rows in Gen.Choose(0, 25)
        from head in Gen.ArrayOf(Row(columns), heads)
        from body in Gen.ArrayOf(Row(columns), rows)
        from caption in Inlines
        select (PdfBlock)new PdfTable(caption, Columns(widths), head, body)
        {
            FirstColumnIsHeader = heads == 0,
        };

    private static readonly Gen<PdfBlock> Ticks =
        from count in Gen.Choose(0, 6)
        from answers in Gen.ArrayOf(Visible, count)
        from several in Gen.Elements(true, false)
        select (PdfBlock)new PdfTickList([.. answers.Select(answer => new PdfTickBox(answer))], "Random.") { Several = several };

    private static readonly Gen<PdfBlock> Boxes =
        from cells in Gen.Choose(1, 40)
        from label in Gen.Elements("Day (DD)", "Blwyddyn (BBBB)", new string('d', 100), "中")
        from lines in Gen.Choose(0, 20)
        select lines > 0
            ? (PdfBlock)new PdfWritingLines("Random.", lines)
            : new PdfWritingBoxes([new PdfWritingBox("Random.") { Cells = cells }, new PdfWritingBox("Random.") { Label = label }]);

    private static readonly Gen<PdfBlock> Heading = Visible.SelectMany(words => Gen.Choose(1, 4), (words, level) =>
        (PdfBlock)new PdfHeading(level, words));

    public static Gen<PdfDocument> Documents { get; } =
        from blocks in Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(Gen.Frequency(
            (3, Block(3)), (2, Heading), (1, Gen.Constant((PdfBlock)new PdfPageBreak()))), count))
        from size in Gen.Elements((595.28, 841.89), (420.0, 400.0), (842.0, 595.0))
        select new PdfDocument(
            "Random", "en-GB", Support.Written.Moment,
            WithSoundHeadings([new PdfHeading(1, "Top") { Anchor = "top" }, new PdfContents("Contents"), .. blocks]))
        {
            HeaderText = "Header",
            FooterText = "Footer",
            Theme = new PdfTheme { PageWidth = size.Item1, PageHeight = size.Item2 },
        };

    private static PdfTableColumn[] Columns(double[] widths) =>
        [.. widths.Select(width => new PdfTableColumn(width, (PdfAlignment)((int)width % 3)))];

    private static Gen<PdfTableRow> Row(int columns) =>
        from cells in Gen.ArrayOf(Inlines, columns)
        from wide in Gen.Choose(0, 5)
        select wide == 0 && columns > 1
            ? new PdfTableRow([new PdfTableCell(cells[0]) { ColumnSpan = 2 }, .. cells.Skip(2).Select(cell =>
                new PdfTableCell(cell))])
            : new PdfTableRow([.. cells.Select((cell, column) => new PdfTableCell(cell)
            {
                Graphic = wide == 1 && column == columns - 1 ? Graphic : null,
            })]);

    private static PdfCellGraphic Graphic { get; } = new(90, 20,
    [
        new PdfLine(0, 10, 90, 10, new PdfStroke(PdfColor.Black)),
        new PdfPolygon([new(40, 0), new(50, 0), new(45, 9)], PdfColor.Black),
        new PdfCircle(new PdfPoint(80, 10), 4, PdfColor.Black),
    ]);

    private static Gen<PdfBlock> Block(int depth) => depth == 0
        ? Paragraph
        : Gen.Frequency((5, Paragraph), (1, Note), (1, Quote), (1, Figure), (2, Table), (2, List(depth - 1)), (1, Callout(depth - 1)),
            (1, Ticks), (1, Boxes), (1, Group(depth - 1)));

    private static Gen<PdfBlock> List(int depth) =>
        from count in Gen.Choose(0, 5)
        from items in Gen.ArrayOf(Blocks(depth), count)
        from ordered in Gen.Elements(true, false)
        select (PdfBlock)new PdfList([.. items.Select(blocks => new PdfListItem(blocks))], ordered);

    private static Gen<PdfBlock> Callout(int depth) => Blocks(depth).Select(blocks => (PdfBlock)new PdfCallout(blocks));

    private static Gen<PdfBlock> Group(int depth) => Blocks(depth).Select(blocks => (PdfBlock)new PdfKeepTogether(blocks));

    private static Gen<PdfBlock[]> Blocks(int depth) =>
        Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(Block(depth), count));

    private static List<PdfBlock> WithSoundHeadings(List<PdfBlock> blocks)
    {
        var last = 1;
        return [.. blocks.Select(block =>
        {
            last = block switch
            {
                PdfContents contents => contents.HeadingLevel,
                PdfHeading heading => Math.Min(heading.Level, last + 1),
                _ => last,
            };
            return block is PdfHeading free ? free with { Level = last } : block;
        })];
    }
}
