using Sui.Inspection.Annexes.Rendering.Figures;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed class FigureScaleTests
{
    // 100 + 0.25 * 200 = 150 and so on; what lies beyond an end stands at it.
    [TestCase(0, 100)]
    [TestCase(0.25, 150)]
    [TestCase(1, 300)]
    [TestCase(-5, 100)]
    [TestCase(7, 300)]
    [TestCase(double.PositiveInfinity, 300)]
    [TestCase(double.NegativeInfinity, 100)]
    public void X_Share_StandsBetweenTheEnds(double share, double expected) =>
        Assert.That(FigureScale.OfAllShares(100, 300).X(share), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void X_NoNumber_StandsNowhere()
    {
        Assert.That(FigureScale.OfAllShares(0, 1).X(double.NaN), Is.Null);
        Assert.That(FigureScale.OfAllShares(0, 1).X(null), Is.Null);
    }

    [TestCase(new double[0], 0.1, new[] { "0%", "2%", "4%", "6%", "8%", "10%" })]
    [TestCase(new[] { 0.1, 0.22 }, 0.3, new[] { "0%", "10%", "20%", "30%" })]
    [TestCase(new[] { 0.5 }, 0.5, new[] { "0%", "10%", "20%", "30%", "40%", "50%" })]
    [TestCase(new[] { 0.51, double.NaN, -3 }, 0.6, new[] { "0%", "20%", "40%", "60%" })]
    [TestCase(new[] { 0.81 }, 1, new[] { "0%", "20%", "40%", "60%", "80%", "100%" })]
    [TestCase(new[] { 17.0 }, 1, new[] { "0%", "20%", "40%", "60%", "80%", "100%" })]
    public void OfShares_Values_EndsAtTheNextRoundShare(double[] values, double high, string[] ticks)
    {
        var scale = FigureScale.OfShares(0, 100, values);

        Assert.That(scale.High, Is.EqualTo(high));
        Assert.That(scale.Ticks.Select(FigureScale.Percent), Is.EqualTo(ticks));
    }

    [TestCase(new double[0], 10, new[] { "−10", "−5", "0", "+5", "+10" })]
    [TestCase(new[] { 6.0, -18 }, 20, new[] { "−20", "−15", "−10", "−5", "0", "+5", "+10", "+15", "+20" })]
    [TestCase(new[] { 21.0 }, 30, new[] { "−30", "−20", "−10", "0", "+10", "+20", "+30" })]
    [TestCase(new[] { 1e300, double.NaN }, 200,
        new[] { "−200", "−150", "−100", "−50", "0", "+50", "+100", "+150", "+200" })]
    public void AroundZero_Values_ReachesAsFarToBothSides(double[] values, double high, string[] ticks)
    {
        var scale = FigureScale.AroundZero(0, 100, values);

        Assert.That((scale.Low, scale.High), Is.EqualTo((-high, high)));
        Assert.That(scale.Ticks.Select(FigureScale.Signed), Is.EqualTo(ticks));
        Assert.That(scale.X(0), Is.EqualTo(50).Within(1e-9));
    }
}
