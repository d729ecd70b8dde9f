using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed class DocumentFiguresTests
{
    private const string Axis = "Weight in decibans";

    [Test]
    public void Draw_BalancesOfOneAxis_ShowOneWeightByOneLength()
    {
        var (small, large) = (Balance("A", 5), Balance("A much longer label", 30));
        var figures = new DocumentFigures(SampleFigures.Document(small, new CalloutBlock(null, [large])));

        // The bar of 5 is a sixth of the bar of 30; drawn alone it would be half of a scale to 10.
        Assert.That(Bar(figures.Draw(large)) / Bar(figures.Draw(small)), Is.EqualTo(6).Within(1e-9));
        Assert.That(Bar(FigureDrawer.Draw(small)) / Bar(figures.Draw(small)), Is.GreaterThan(2));
        Assert.That(Ticks(figures.Draw(small)), Is.EqualTo(Ticks(figures.Draw(large))));
    }

    [Test]
    public void Draw_BalanceOfAnotherAxis_HasItsOwnScale()
    {
        var (one, other) = (Balance("A", 5), Balance("A", 30) with { Axis = "Another unit" });
        var figures = new DocumentFigures(SampleFigures.Document(one, other));

        Assert.That(Bar(figures.Draw(one)), Is.EqualTo(Bar(FigureDrawer.Draw(one))).Within(1e-9));
    }

    [Test]
    public void Draw_FigureThatIsNotOfTheDocument_IsDrawnOnItsOwn()
    {
        var figures = new DocumentFigures(SampleFigures.Document());
        foreach (var figure in SampleFigures.All)
        {
            Assert.That(figures.Draw(figure).Single().Drawing.Shapes, Has.Count.EqualTo(
                FigureDrawer.Draw(figure).Single().Drawing.Shapes.Count));
        }
    }

    [TestCase("Sum", "Sum")]
    [TestCase("The sum of all kinds of source taken together", "Σ")]
    public void Draw_SumRow_SaysWhatItsMarkMeans(string legend, string expected)
    {
        var texts = FigureDrawer.Draw(Balance("A", 5) with { SumLegend = legend }).Single().Drawing.Shapes.OfType<TextShape>()
            .ToList();

        Assert.That(texts.Where(text => text.Bold && text.Text == expected).Select(text => text.Position.X),
            Is.EqualTo(new[] { 18.0 }).Within(1e-9));
        Assert.That(texts.Any(text => !text.Bold && text.Text == legend), Is.True, "the legend stays");
    }

    [Test]
    public void Draw_Breaks_StandBetweenGroupsWithRowsOnEitherSide()
    {
        var rows = Enumerable.Range(1, 4).Select(row => Balance("A", row).Rows[0] with { Label = $"Row {row}" });
        var drawing = FigureDrawer.Draw(Balance("A", 5) with { Rows = [.. rows] }).Single().Drawing;

        // A group is a heading of 12.5 + 5, a bar of 14 and a sum of 14 + 7: 52.5.
        Assert.That(drawing.Breaks.Select(point => point.At - drawing.Head), Is.EqualTo(new[] { 52.5, 105, 157.5 }).Within(1e-9));
        Assert.That(drawing.Breaks.Select(point => point.Description[..6]), Is.EqualTo(new[] { "Row 2:", "Row 3:", "Row 4:" }));
        Assert.That(drawing.Breaks.Select(point => point.Description), Has.All.Not.Contains("; Row"));
        Assert.That(drawing.FirstDescription, Does.StartWith("Row 1:").And.EndsWith("."));
        Assert.That(FigureDrawer.Draw(SampleFigures.Ladder).Single().Drawing.Breaks, Is.Empty);
        Assert.That(FigureDrawer.Draw(SampleFigures.Chain).Single().Drawing.Breaks, Is.Empty);
    }

    private static BalanceFigureBlock Balance(string label, double value) => new()
    {
        Title = "t",
        Description = "d",
        Axis = Axis,
        AgainstLegend = "Against",
        ForLegend = "For",
        SumLegend = "Sum",
        Thresholds = [],
        Rows = [new BalanceRow("Row", [new BalanceBar(label, value, "v")], value, "v")],
    };

    private static double Bar(IReadOnlyList<FigurePart> parts) =>
        parts.Single().Drawing.Shapes.OfType<BoxShape>().Single(box => box.Fill == FigureTone.Dark).Width;

    private static IEnumerable<(double X, string Text)> Ticks(IReadOnlyList<FigurePart> parts) =>
        parts.Single().Drawing.Shapes.OfType<TextShape>().Where(text => text.Text.Length > 0 && text.Text[0] is '+' or '−' or '0')
            .Select(text => (text.Position.X, text.Text));
}
