using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>Marks against places worked out by hand from the widths of the columns that short labels give.</summary>
[TestFixture]
internal sealed class FigurePositionTests
{
    // Labels take 60, the gap 14, the end 16: the plot runs from 74 to 451, 377 wide. The legend takes 23 and 2 follow; the row
    // is 27 high, so its middle is at 38.5.
    [Test]
    public void Draw_Interval_PutsDotEndsAndBarOnTheScale()
    {
        var drawing = Only(new IntervalFigureBlock
        {
            Title = "t",
            Description = "d",
            Axis = string.Empty,
            ShareLegend = "Share",
            BarLegend = "Bar",
            Rows = [new IntervalRow { Label = "A", Note = string.Empty, Share = 0.5, Low = 0.2, High = 0.9, Bar = 0.65 }],
        });
        var dots = drawing.Shapes.OfType<CircleShape>().ToList();
        var row = drawing.Shapes.OfType<LineShape>().Where(line => Math.Abs(line.From.Y - 38.5) < 10 && line.To.Y < 50).ToList();

        Assert.That(dots[^1].Centre.X, Is.EqualTo(262.5).Within(1e-9));
        Assert.That(dots[^1].Centre.Y, Is.EqualTo(38.5).Within(1e-9));
        Assert.That(row.Any(line => Same(line, 149.4, 413.3)), Is.True, "whisker");
        Assert.That(row.Any(line => Same(line, 149.4, 149.4)), Is.True, "lower end");
        Assert.That(row.Any(line => Same(line, 413.3, 413.3)), Is.True, "upper end");
        Assert.That(row.Any(line => Same(line, 319.05, 319.05) && line.Stroke.Tone == FigureTone.Accent), Is.True, "bar");
        Assert.That(Texts(drawing).Where(text => text.Text.EndsWith('%')).Select(text => text.Position.X),
            Is.EqualTo(new[] { 74, 149.4, 224.8, 300.2, 375.6, 451 }).Within(1e-9));
    }

    [Test]
    public void Draw_IntervalWithEndsOnTheWrongSide_NeverLeavesTheShare()
    {
        var drawing = Only(new IntervalFigureBlock
        {
            Title = "t",
            Description = "d",
            Axis = string.Empty,
            ShareLegend = string.Empty,
            BarLegend = "Bar",
            Rows = [new IntervalRow { Label = "A", Note = string.Empty, Share = 0.5, Low = 0.9, High = 0.2, Bar = null }],
        });

        Assert.That(drawing.Shapes.OfType<CircleShape>().Count(), Is.EqualTo(1));
        Assert.That(drawing.Shapes.OfType<LineShape>().Where(line => line.Stroke.Tone == FigureTone.Dark)
            .All(line => Same(line, 262.5, 262.5)), Is.True);
        Assert.That(Texts(drawing).Select(text => text.Text), Does.Not.Contain("Bar"), "no row has a bar");
    }

    [Test]
    public void Draw_IntervalThatIsNoNumber_KeepsTheLabelAndTheBar()
    {
        var drawing = Only(new IntervalFigureBlock
        {
            Title = "t",
            Description = "d",
            Axis = string.Empty,
            ShareLegend = string.Empty,
            BarLegend = string.Empty,
            Rows = [new IntervalRow { Label = "A", Note = "note", Share = double.NaN, Low = double.NaN, High = double.NaN, Bar = 0.5 }],
        });

        Assert.That(drawing.Shapes.OfType<CircleShape>(), Is.Empty);
        Assert.That(drawing.Shapes.OfType<PolygonShape>().Count(), Is.EqualTo(1));
        Assert.That(Texts(drawing).Select(text => text.Text), Does.Contain("A").And.Contain("note"));
    }

    // Labels take 60, the gap 10, the value 34 and 10: the plot runs from 70 to 423 for shares from 0 to 50 per cent.
    [Test]
    public void Draw_Comparison_DrawsBarsToScaleAndWordsForWhatIsNotShown()
    {
        var drawing = Only(new ComparisonFigureBlock
        {
            Title = "t",
            Description = "d",
            FirstLegend = string.Empty,
            SecondLegend = string.Empty,
            Rows =
            [
                new ComparisonRow { Heading = "Age", Label = "A", First = 0.5, FirstText = "50%", Second = 0.25, SecondText = "25%" },
                new ComparisonRow { Heading = "Age", Label = "B", First = 0.1, FirstText = "10%", Second = null, SecondText = "[c]" },
            ],
        });
        var bars = drawing.Shapes.OfType<BoxShape>().Where(box => box.Fill is FigureTone.Dark or FigureTone.Tint).ToList();

        Assert.That(bars.Select(bar => bar.X), Has.All.EqualTo(70).Within(1e-9));
        Assert.That(bars.Select(bar => bar.Width), Is.EqualTo(new[] { 353, 176.5, 70.6 }).Within(1e-9));
        Assert.That(bars.Select(bar => bar.Stroke is null), Is.EqualTo(new[] { true, false, true }), "filled, outlined, filled");
        Assert.That(Texts(drawing).Single(text => text.Text == "[c]").Position.X, Is.EqualTo(75).Within(1e-9));
        Assert.That(Texts(drawing).Count(text => text.Text == "Age"), Is.EqualTo(1));
    }

    // Labels take 3 and 60, the gap 12, the value 12, 30 and 3: from 75 to 422 for -10 to 10, so that zero is at 248.5.
    [Test]
    public void Draw_Balance_DrawsBarsSumAndThresholdsFromZero()
    {
        var drawing = Only(new BalanceFigureBlock
        {
            Title = "t",
            Description = "d",
            Axis = string.Empty,
            AgainstLegend = "Against",
            ForLegend = "For",
            SumLegend = "Sum",
            Thresholds = [new BalanceThreshold(6, "Met"), new BalanceThreshold(-6, "Not met")],
            Rows = [new BalanceRow("A", [new BalanceBar("B", 10, "+10"), new BalanceBar("C", -5, "−5")], 5, "+5")],
        });
        var bars = drawing.Shapes.OfType<BoxShape>().Where(box => box.Fill == FigureTone.Dark).ToList();
        var diamonds = drawing.Shapes.OfType<PolygonShape>().Where(shape => shape.Points.Count == 4).ToList();

        Assert.That(bars.Select(bar => bar.X), Is.EqualTo(new[] { 248.5, 161.75 }).Within(1e-9));
        Assert.That(bars.Select(bar => bar.Width), Is.EqualTo(new[] { 173.5, 86.75 }).Within(1e-9));
        Assert.That(diamonds[^1].Points[0].X, Is.EqualTo(335.25).Within(1e-9));
        Assert.That(drawing.Shapes.OfType<LineShape>().Where(line => line.Stroke.Dashed).Select(line => line.From.X),
            Is.EqualTo(new[] { 144.4, 352.6 }).Within(1e-9));
        Assert.That(Texts(drawing).Select(text => text.Text), Is.SupersetOf(new[]
            { "Against", "For", "Sum", "Met", "Not met", "A", "B", "C", "+10", "−5", "+5", "0", "−10" }));
    }

    // Labels take 60 and the gap 10: six columns of 397 / 6, the third with its middle at 70 + 2.5 * 397 / 6.
    [Test]
    public void Draw_Placement_PutsMarksInTheMiddleOfTheirColumns()
    {
        var drawing = Only(new PlacementFigureBlock
        {
            Title = "t",
            Description = "d",
            Rungs = ["0", "1", "2", "3", "4", "5"],
            PlacedLegend = string.Empty,
            RangeLegend = string.Empty,
            ExpectedLegend = string.Empty,
            Rows =
            [
                new PlacementRow
                {
                    Label = "A",
                    Lowest = Rung.Consultation,
                    Highest = Rung.Consultation,
                    Expected = Rung.Consultation,
                    Note = null,
                },
                new PlacementRow { Label = "B", Lowest = Rung.Consultation, Highest = Rung.FullControl, Expected = null, Note = null },
                new PlacementRow { Label = "C", Lowest = null, Highest = null, Expected = Rung.Participation, Note = "No say" },
            ],
        });
        const double Third = 70 + (2.5 * 397 / 6);
        const double Fourth = 70 + (3.5 * 397 / 6);
        const double Sixth = 70 + (5.5 * 397 / 6);

        Assert.That(drawing.Shapes.OfType<CircleShape>().Select(dot => dot.Centre.X).Order(),
            Is.EqualTo(new[] { Third, Third, Sixth }).Within(1e-9));
        Assert.That(drawing.Shapes.OfType<PolygonShape>().Select(diamond => diamond.Points[0].X),
            Is.EqualTo(new[] { Third, Fourth }).Within(1e-9));
        Assert.That(drawing.Shapes.OfType<LineShape>().Count(line => Same(line, Third, Sixth)), Is.EqualTo(1));
        Assert.That(Texts(drawing).Select(text => text.Text), Does.Contain("No say"));
    }

    [Test]
    public void Draw_PlacementOffTheLadder_StandsAtItsEnd()
    {
        var drawing = Only(SampleFigures.Placements with
        {
            Rows = [new PlacementRow { Label = "A", Lowest = (Rung)99, Highest = (Rung)(-4), Expected = null, Note = null }],
        });

        Assert.That(drawing.Shapes.OfType<CircleShape>().Select(dot => dot.Centre.X).Distinct().Count(),
            Is.GreaterThanOrEqualTo(2), "the range is turned round and drawn");
    }

    // 467 / 2 is over the widest column, 160: middles at 80 and 240. A full column is 72 high.
    [Test]
    public void Draw_Chain_FillsColumnsInProportion()
    {
        var drawing = Only(new ChainFigureBlock
        {
            Title = "t",
            Description = "d",
            Links = [new ChainFigureLink("Views", 10, "10 views", null), new ChainFigureLink("Changes", 5, "5 changes", null)],
        });
        var filled = drawing.Shapes.OfType<BoxShape>().Where(box => box.Fill == FigureTone.Dark).ToList();

        Assert.That(filled.Select(box => box.X + (box.Width / 2)), Is.EqualTo(new double[] { 80, 240 }).Within(1e-9));
        Assert.That(filled.Select(box => box.Height), Is.EqualTo(new double[] { 72, 36 }).Within(1e-9));
        Assert.That(Texts(drawing).Where(text => text.Size > 15).Select(text => text.Text), Is.EqualTo(new[] { "10", "5" }));
        Assert.That(drawing.Shapes.OfType<PolygonShape>().Count(), Is.EqualTo(1), "one arrow");
    }

    // "Penderfynwyd" is wider than a sixth of 467 and fits a fifth.
    [TestCase(5, "Penderfynwyd", new[] { 5 })]
    [TestCase(6, "Penderfynwyd", new[] { 3, 3 })]
    [TestCase(6, "Views", new[] { 6 })]
    [TestCase(7, "Views", new[] { 4, 3 })]
    [TestCase(13, "Views", new[] { 5, 5, 3 })]
    public void Draw_ChainOfManyLinks_BreaksIntoEvenRows(int count, string label, int[] rows)
    {
        var drawing = Only(new ChainFigureBlock
        {
            Title = "t",
            Description = "d",
            Links = [.. Enumerable.Range(0, count).Select(_ => new ChainFigureLink(label, 1, "1", null))],
        });
        var labels = Texts(drawing).Where(text => text.Text == label).ToList();

        Assert.That(labels, Has.Count.EqualTo(count), "uncut");
        Assert.That(labels.GroupBy(text => text.Position.Y).Select(row => row.Count()), Is.EqualTo(rows));
        Assert.That(drawing.Shapes.OfType<PolygonShape>().Count(), Is.EqualTo(count - 1), "arrows");
    }

    [TestCase(0)]
    [TestCase(-3)]
    public void Draw_ChainWithoutAnything_FillsNoColumn(int count) =>
        Assert.That(Only(new ChainFigureBlock
        {
            Title = "t",
            Description = "d",
            Links = [new ChainFigureLink("Views", count, "0 views", null)],
        }).Shapes
            .OfType<BoxShape>().Select(box => box.Fill), Is.EqualTo(new FigureTone?[] { FigureTone.Tint }));

    // Steps start at 20 and rise by 18; the tip of the pointer is 3 before its step.
    [Test]
    public void Draw_Ladder_RisesAndPointsAtThePlacement()
    {
        var drawing = Only(SampleFigures.Ladder);
        var steps = drawing.Shapes.OfType<BoxShape>().ToList();

        Assert.That(steps.Select(step => step.X), Is.EqualTo(new double[] { 110, 92, 74, 56, 38, 20 }).Within(1e-9));
        Assert.That(steps.Select(step => step.Y), Is.Ordered);
        Assert.That(steps.Single(step => step.Fill == FigureTone.Dark).X, Is.EqualTo(56).Within(1e-9));
        Assert.That(drawing.Shapes.OfType<PolygonShape>().Single().Points[1].X, Is.EqualTo(53).Within(1e-9));
    }

    private static bool Same(LineShape line, double from, double to) =>
        Math.Abs(line.From.X - from) < 1e-9 && Math.Abs(line.To.X - to) < 1e-9;

    private static IEnumerable<TextShape> Texts(FigureDrawing drawing) => drawing.Shapes.OfType<TextShape>();

    private static FigureDrawing Only(FigureBlock figure) => FigureDrawer.Draw(figure).Single().Drawing;
}
