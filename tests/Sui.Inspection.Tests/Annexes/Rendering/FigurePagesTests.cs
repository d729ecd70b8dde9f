using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed class FigurePagesTests
{
    // A part of 560 holds the legend (23 and 2), the axis (18.5) and 19 rows of 27: 100 rows take six parts, even ones of 17.
    [Test]
    public void Make_MoreThanAPage_NumbersPartsAndRepeatsTheAxis()
    {
        var figure = new IntervalFigureBlock
        {
            Title = "Shares",
            Description = "In words",
            Axis = string.Empty,
            ShareLegend = "Share",
            BarLegend = string.Empty,
            Rows =
            [
                .. Enumerable.Range(1, 100).Select(row => new IntervalRow
                {
                    Label = $"Row {row}",
                    Note = string.Empty,
                    Share = 0.5,
                    Low = 0.4,
                    High = 0.6,
                    Bar = null,
                }),
            ],
        };
        var parts = FigureDrawer.Draw(figure);

        Assert.That(parts.Select(part => part.Title), Is.EqualTo(Enumerable.Range(1, 6).Select(part => $"Shares (part {part} of 6)")));
        Assert.That(parts.Select(part => part.Description), Is.EqualTo(new[]
        {
            "In words " + Rows(1, 17), Rows(18, 34), Rows(35, 51), Rows(52, 68), Rows(69, 85), Rows(86, 100),
        }));
        Assert.That(parts.Select(part => part.Drawing.Height), Has.All.LessThanOrEqualTo(560));
        foreach (var part in parts)
        {
            Assert.That(Texts(part), Does.Contain("Share").And.Contain("0%").And.Contain("100%"));
        }

        Assert.That(parts.SelectMany(Texts).Where(text => text.StartsWith("Row", StringComparison.Ordinal)),
            Is.EqualTo(Enumerable.Range(1, 100).Select(row => $"Row {row}")));

        static string Rows(int first, int last) => string.Join("; ", Enumerable.Range(first, last - first + 1)
            .Select(row => $"Row {row}: 50 per cent, interval 40 to 60")) + ".";
    }

    [Test]
    public void Draw_RowsOfEachKind_AreReadWithTheirNumbers()
    {
        Assert.That(Read(SampleFigures.Intervals, "en"), Does.StartWith(
            "I1 Know how to have a say, 40 of 68 asked: 59 per cent, interval 47 to 70, bar 50; "));
        Assert.That(Read(SampleFigures.Intervals, "cy"), Does.StartWith(
            "I1 Know how to have a say, 40 of 68 asked: 59 y cant, cyfwng 47 i 70, trothwy 50; "));
        Assert.That(Read(SampleFigures.Comparison, "en"), Does.StartWith(
            "Sex: Women: On the caseload 15%, Among the people heard 19%; Men: "));
        var balance = SampleFigures.Balance.Rows[0];
        Assert.That(Read(SampleFigures.Balance, "en"), Does.StartWith(
            $"{balance.Label} {balance.Bars[0].Label} {balance.Bars[0].Text}; "));
        Assert.That(Read(SampleFigures.Balance, "en"), Does.Contain($"; {SampleFigures.Balance.SumLegend} {balance.SumText}"));
        var placement = SampleFigures.Placements.Rows[2];
        Assert.That(Read(SampleFigures.Placements, "en"), Does.Contain(
            $"; {placement.Label}: {SampleFigures.Rungs[(int)placement.Lowest!]} – {SampleFigures.Rungs[(int)placement.Highest!]}"));
    }

    [Test]
    public void Make_SplitFigure_IsNumberedInTheLanguageOfItsDocument() => Assert.That(
        FigureDrawer.Draw(Tall(SampleFigures.Intervals), FurnitureWording.In("cy"))[1].Title,
        Does.EndWith(" (rhan 2 o 3)"));

    private static IntervalFigureBlock Tall(IntervalFigureBlock figure) =>
        figure with { Rows = [.. Enumerable.Repeat(figure.Rows[0], 50)] };

    /// <summary>What a figure's rows say where it may be parted, from the first on.</summary>
    private static string Read(FigureBlock figure, string language)
    {
        var drawing = FigureDrawer.Draw(figure, FurnitureWording.In(language)).Single().Drawing;
        return string.Join("; ", drawing.Breaks.Select(point => point.Description[..^1]).Prepend(drawing.FirstDescription[..^1]));
    }

    // A part holds the legend (23), the axis (18.5), the heading (21.5) and 14 rows of 35.
    [Test]
    public void Make_GroupOverThePage_RepeatsItsHeading()
    {
        var parts = FigureDrawer.Draw(new ComparisonFigureBlock
        {
            Title = "t",
            Description = "d",
            FirstLegend = "First",
            SecondLegend = "Second",
            Rows =
            [
                .. Enumerable.Range(1, 40).Select(row => new ComparisonRow
                {
                    Heading = "Age",
                    Label = $"Row {row}",
                    First = 0.1,
                    FirstText = "10%",
                    Second = 0.2,
                    SecondText = "20%",
                }),
            ],
        });

        Assert.That(parts.Select(part => Texts(part).Count(text => text.StartsWith("Row", StringComparison.Ordinal))),
            Is.EqualTo(new[] { 14, 14, 12 }));
        Assert.That(parts.Select(part => Texts(part).Count(text => text == "Age")), Has.All.EqualTo(1));
    }

    [Test]
    public void Make_GroupsThatFitAPage_StayWhole()
    {
        var rows = Enumerable.Range(1, 12).Select(row => new BalanceRow($"Criterion {row}",
            [.. Enumerable.Range(1, 5).Select(bar => new BalanceBar($"Kind {row}.{bar}", bar, "+1"))], 5, $"+{row}"));
        var parts = FigureDrawer.Draw(SampleFigures.Balance with { Rows = [.. rows] });

        Assert.That(parts, Has.Count.GreaterThan(1));
        foreach (var part in parts)
        {
            var texts = Texts(part).ToList();
            var heads = texts.Where(text => text.StartsWith("Criterion", StringComparison.Ordinal))
                .Select(text => text["Criterion ".Length..]).ToList();
            Assert.That(
                heads.SelectMany(head => Enumerable.Range(1, 5).Select(bar => $"Kind {head}.{bar}")), Is.SubsetOf(texts));
        }
    }

    [Test]
    public void Make_CriterionWithThousandsOfBars_KeepsToThePage()
    {
        var bars = Enumerable.Range(1, 2000).Select(bar => new BalanceBar("Kind", bar, "+1")).ToList();
        var parts = FigureDrawer.Draw(SampleFigures.Balance with { Rows = [new BalanceRow("A", bars, 1, "+1")] });

        Assert.That(parts.Select(part => part.Drawing.Height), Has.All.LessThanOrEqualTo(560));
        Assert.That(parts.Sum(part => Texts(part).Count(text => text == "Kind")), Is.EqualTo(2000));
        Assert.That(parts.Select(part => Texts(part).Count(text => text == "A")), Has.All.EqualTo(1));
    }

    [Test]
    public void Draw_WithoutRows_GivesOnePart() => Assert.That(
        new FigureBlock[]
        {
            SampleFigures.Ladder with { Steps = [] }, SampleFigures.Intervals with { Rows = [] },
            SampleFigures.Comparison with { Rows = [] }, SampleFigures.Balance with { Rows = [], Thresholds = [] },
            SampleFigures.Placements with { Rows = [], Rungs = [] }, SampleFigures.Chain with { Links = [] },
        }.Select(figure => FigureDrawer.Draw(figure).Single().Drawing.Height), Has.All.InRange(1, FigurePages.Tallest));

    private static IEnumerable<string> Texts(FigurePart part) =>
        part.Drawing.Shapes.OfType<TextShape>().Select(text => text.Text);
}
