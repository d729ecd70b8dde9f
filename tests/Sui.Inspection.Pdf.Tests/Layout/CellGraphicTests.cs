using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Tests.Layout;

internal sealed class CellGraphicTests
{
    private const double Height = 30;

    private static readonly PdfTableColumn[] Columns = [new(), new(), new(2)];

    private static readonly PdfCellGraphic Graphic = new(100, Height, [new PdfRectangle
    {
        X = 0,
        Y = 0,
        Width = 100,
        Height = Height,
        Fill = PdfColor.Black,
    }]);

    [Test]
    public void Graphic_InACell_IsDrawnButNeverTagged()
    {
        var plain = Written.From(Table(null, "40 of 68", "b"));
        var drawn = Written.From(Table(Graphic, "40 of 68", "b"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn.Snapshot, Is.EqualTo(plain.Snapshot));
            Assert.That(drawn.Pages[0].ContentIds, Is.EquivalentTo(plain.Pages[0].ContentIds));
            Assert.That(drawn.Pages[0].Points, Has.Count.GreaterThan(plain.Pages[0].Points.Count));
        }
    }

    // Lines of cells are 14.85 points high (11 times 1.35).
    [TestCase("40 of 68", 14.85 + 30)]
    [TestCase("", 30)]
    public void Graphic_StandsBelowTheText_AndItsRowHasRoomForBoth(string text, double room)
    {
        var written = Written.From(Table(Graphic, text, "b"));
        var texts = written.Pages[0].Texts;
        var (first, next) = (texts.Single(shown => shown.Text == "Row").Y, texts.Single(shown => shown.Text == "Next").Y);
        Assert.That(first - next, Is.EqualTo(room + 8).Within(0.02));
    }

    [Test]
    public void Graphic_BesideLongText_TakesNoFurtherRoom()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 6));
        Assert.That(NextAt(Table(Graphic with { Width = 20 }, "40 of 68", text)), Is.EqualTo(NextAt(Table(null, "40 of 68", text))).Within(0.02));

        static double NextAt(PdfTable table) =>
            Written.From(table).Pages[0].Texts.Single(shown => shown.Text == "Next").Y;
    }

    [Test]
    public void Graphic_InARowThatIsCut_StandsOnceAndOnTheFirstPageThatHoldsItsText()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 25)).TrimEnd();
        for (var lines = 0; lines < 36; lines++)
        {
            var rows = Table(Graphic, "40 of 68", text).Rows;
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines), new PdfTable("Rows", Columns, ["A", "B", "C"], rows)]);
            var without = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines),
                    new PdfTable("Rows", Columns, ["A", "B", "C"], Table(null, "40 of 68", text).Rows)]);
            var added = written.Pages.Zip(without.Pages, (one, other) => one.Points.Count - other.Points.Count).ToList();
            var home = written.Pages.Select((page, index) => (page, index))
                .Single(one => one.page.Texts.Any(shown => shown.Text.TrimEnd() == "40 of 68")).index;
            Assert.That(added.Select((count, index) => count > 0 ? index : -1).Where(index => index >= 0),
                Is.EqualTo(new[] { home }), $"after {lines} lines");
        }
    }

    [Test]
    public void Graphic_Stretched_KeepsCirclesAndPolygonsInShape()
    {
        var made = CellGraphic.Of(
            new PdfCellGraphic(100, 10,
            [
                new PdfLine(10, 5, 90, 5, new PdfStroke(PdfColor.Black)),
                new PdfCircle(new PdfPoint(50, 5), 3, PdfColor.Black),
                new PdfPolygon([new(18, 0), new(22, 0), new(20, 4)], PdfColor.Black),
            ]),
            200,
            new TextCleaner());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(((PdfLine)made.Commands[0]).To, Is.EqualTo(new PdfPoint(180, 5)));
            Assert.That(((PdfCircle)made.Commands[1]).Centre, Is.EqualTo(new PdfPoint(100, 5)));
            Assert.That(((PdfCircle)made.Commands[1]).Radius, Is.EqualTo(3));
            Assert.That(((PdfPolygon)made.Commands[2]).Points, Is.EqualTo(new PdfPoint[] { new(38, 0), new(42, 0), new(40, 4) }));
        }
    }

    [Test]
    public void Graphic_ThatCannotBeDrawn_IsRefused()
    {
        var graphics = new PdfCellGraphic[]
        {
            new(double.NaN, 10, []),
            new(100, 49, []),
            new(100, 10, [new PdfDrawnText(new PdfPoint(0, 0), "a", 10, PdfColor.Black)]),
            new(100, 10, [new PdfCircle(new PdfPoint(double.NaN, 0), 1, PdfColor.Black)]),
            new(100, 10, null!),
        };
        var found = graphics.Select(graphic => Written.Violations(Written.Describe(Table(graphic, "a", "b"))).Single())
            .Select(violation => violation.Code + " " + violation.Location[violation.Location.IndexOf("Graphic", StringComparison.Ordinal)..]);
        Assert.That(found, Is.EqualTo(new[]
        {
            "pdf.table.graphic Graphic", "pdf.table.graphic Graphic", "pdf.table.graphic Graphic.Commands",
            "pdf.figure.command Graphic.Commands[0]", "pdf.value.missing Graphic.Commands",
        }));
    }

    private static PdfTable Table(PdfCellGraphic? graphic, string text, string beside) => new(
        "Rows", Columns, ["A", "B", "C"],
        [
            new([new("Row"), new PdfTableCell(text) { Graphic = graphic }, new(beside)]),
            new("Next", "c", "d"),
        ]);
}
