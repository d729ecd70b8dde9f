using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

/// <summary>Against the method's reference values (section 6) and R 4.</summary>
[TestFixture]
internal sealed class GroupRuleTests
{
    // The method: of 84 respondents a 15 per cent group is flagged at 5 or fewer. pbinom(x, 84, .15)
    [TestCase(5, 0.009192698732904649, true)]
    [TestCase(6, 0.0236559053883233, false)]
    public void Group_OfFifteenPerCent_IsFlaggedAtFiveOrFewer(int heard, double probability, bool unheard)
    {
        var group = GroupRule.Check([heard, 84 - heard], [0.15, 0.85])[0];

        Assert.That(group.Probability, Is.EqualTo(probability).Within(1e-12));
        Assert.That((group.Unheard, group.FlaggedUpTo, group.Of), Is.EqualTo((unheard, 5, 84)));
        Assert.That(group.Expected, Is.EqualTo(12.6).Within(1e-12));
    }

    // pbinom(0, 30, .15) = 0.00763: nobody of thirty is flagged, nobody of twenty (0.0388) is not.
    [TestCase(30, 0)]
    [TestCase(20, null)]
    [TestCase(0, null)]
    public void Group_OfFew_IsFlaggedWhereChanceDoesNotExplainIt(int all, int? upTo) =>
        Assert.That(GroupRule.Check([0, all], [0.15, 0.85])[0].FlaggedUpTo, Is.EqualTo(upTo));

    // The method: 78/6 against 85/15. chisq.test(c(6, 78), p = c(.15, .85)); with N = 200 times 199/116, pchisq(…, 1, lower.tail = FALSE)
    [TestCase(null, 4.067226890756304, 0.04372299853886562)]
    [TestCase(200, 6.977397855694004, 0.008254554470144667)]
    public void Fit_OfTwoGroups_IsTheMethods(int? population, double statistic, double probability)
    {
        var fit = GoodnessOfFit.Of([6, 78], [0.15, 0.85], population);

        Assert.That(fit.Statistic.Value, Is.EqualTo(statistic).Within(1e-12));
        Assert.That(fit.Probability.Value, Is.EqualTo(probability).Within(1e-12));
        Assert.That(fit.CohensW.Value, Is.EqualTo(0.2200440132044016).Within(1e-12));
        Assert.That(fit.DegreesOfFreedom, Is.EqualTo(1));
    }

    // chisq.test(c(30, 25, 20, 9), p = c(.4, .3, .2, .1))
    [Test]
    public void Fit_OfFourGroups_IsThatOfR()
    {
        var fit = GoodnessOfFit.Of([30, 25, 20, 9], [0.4, 0.3, 0.2, 0.1]);

        Assert.That(fit.Statistic.Value, Is.EqualTo(1.03968253968254).Within(1e-12));
        Assert.That(fit.Probability.Value, Is.EqualTo(0.7916511794876857).Within(1e-12));
        Assert.That(fit.CohensW.Value, Is.EqualTo(0.11125274419743).Within(1e-12));
    }

    [TestCase(new[] { 0, 0 }, new[] { 0.15, 0.85 }, null, NotComputed.NobodyAnswered, false)]
    [TestCase(new[] { 1, 9 }, new[] { 0.15, 0.85 }, null, NotComputed.ExpectedTooSmall, true)]
    [TestCase(new[] { 9 }, new[] { 1.0 }, null, NotComputed.OneGroup, false)]
    [TestCase(new[] { 1, 9 }, new[] { 0, 1.0 }, null, NotComputed.GroupWithoutShare, false)]
    [TestCase(new[] { 50, 50 }, new[] { 0.5, 0.5 }, 100, NotComputed.EverybodyAnswered, true)]
    [TestCase(new[] { 50, 51 }, new[] { 0.5, 0.5 }, 100, NotComputed.MoreThanThereAre, true)]
    public void Fit_ThatCannotBeComputed_SaysWhy(int[] heard, double[] shares, int? population, NotComputed reason, bool hasEffect)
    {
        var fit = GoodnessOfFit.Of(heard, shares, population);

        Assert.That((fit.Statistic.Reason, fit.Probability.Reason), Is.EqualTo((reason, reason)));
        Assert.That(fit.CohensW.Value is not null, Is.EqualTo(hasEffect));
    }

    [TestCase(new[] { 1 }, new[] { 0.5, 0.5 })]
    [TestCase(new[] { -1, 2 }, new[] { 0.5, 0.5 })]
    [TestCase(new[] { 1, 2 }, new[] { 0.5, double.NaN })]
    [TestCase(new[] { 1, 2 }, new[] { 0.5, 0.3 })]
    public void Fit_OfWhatDoesNotBelongTogether_Throws(int[] heard, double[] shares) =>
        Assert.That(() => GoodnessOfFit.Of(heard, shares), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Rates_OfWaves_CountThoseRemindedOnce()
    {
        var rates = ResponseRates.Of([new ResponseWave("letters", 200, 30), new ResponseWave("reminder", 170, 12, IsReminder: true), new ResponseWave("more", 100, 18)]);

        Assert.That(rates.Waves.Select(rate => rate.Value), Is.EqualTo(new[] { 30 / 200d, 12 / 170d, 18 / 100d }));
        Assert.That((rates.All.Value, rates.IsEnough()), Is.EqualTo((60 / 300d, true)));
        Assert.That(ResponseRates.Of([]).All.Reason, Is.EqualTo(NotComputed.NobodyAsked));
        Assert.That(ResponseRates.Of([new ResponseWave("odd", 5, 6)]) is { All.Reason: NotComputed.MoreThanThereAre } odd && !odd.IsEnough());
    }

    // N <- c(20, 60, 40, 80); a <- c(2, 20, 20, 42); 1 - 2 * sd(rep(a / N, N)); resampling the 200 people 20,000 times sd is 0.0558.
    [Test]
    public void RIndicator_OfFourCells_IsThatOfRowsWithItsInterval()
    {
        PropensityCell[] cells = [new(20, 2), new(60, 20), new(40, 20), new(80, 42)];

        var found = RIndicator.Of(cells);

        Assert.That(found.Value.Value, Is.EqualTo(0.7296320516949415).Within(1e-12));
        Assert.That(found.MeanPropensity, Is.EqualTo(0.42).Within(1e-12));
        Assert.That(found.Interval!.High - found.Interval.Low, Is.EqualTo(2 * 1.96 * 0.0558).Within(0.012));
        Assert.That(RIndicator.Of(cells).Interval, Is.EqualTo(found.Interval));
        Assert.That(RIndicator.Of(cells, seed: 2).Interval, Is.Not.EqualTo(found.Interval));
    }

    [TestCase(0, 0, 5, 0, NotComputed.NobodyAnswered)]
    [TestCase(9, 3, 0, 0, NotComputed.OneGroup)]
    [TestCase(9, 3, 5, 6, NotComputed.MoreThanThereAre)]
    [TestCase(0, 0, 1, 1, NotComputed.NobodyAsked)]
    public void RIndicator_ThatCannotBeComputed_SaysWhy(double people, int answered, double others, int othersAnswered, NotComputed reason)
    {
        var found = RIndicator.Of([new(people, answered), new(others, othersAnswered)]);

        Assert.That((found.Value.Reason, found.Interval), Is.EqualTo((reason, (ProportionInterval?)null)));
    }
}
