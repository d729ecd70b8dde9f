using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

/// <summary>What holds for any input. A measure that is not finite throws where it is made, so that it is enough to ask for it.</summary>
[TestFixture]
internal sealed class AnalysisPropertyTests
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20181122UL, 1UL);

    private static readonly Gen<double> Odd = Gen.Elements(1e-300, 1e-9, 0.3, 1, 2.5, 7, 84, 1e6, 1e10, 1e15, 1e300);

    [Test]
    public void Interval_OfOddNumbers_HoldsTheShareWithinNoughtAndOne() => Prop.ForAll(
        (from valid in Odd
         from part in Gen.Choose(0, 1000)
         from more in Gen.Elements(0, 1e-12, 0.5, 10, 1e6)
         from level in Gen.Elements(1e-9, 0.5, 0.95, 1 - 1e-16)
         select (valid, favourable: valid * part / 1000, population: valid + (valid * more), level)).ToArbitrary(),
        one =>
        {
            double? population = one.population > 1 || one.population == one.valid ? one.population : null;
            var share = one.favourable / one.valid;
            foreach (var interval in new[]
            {
                ProportionInterval.Wilson(one.favourable, one.valid, population, one.level),
                ProportionInterval.ClopperPearson(one.favourable, one.valid, population, one.level),
            })
            {
                Assert.That(interval.Low, Is.InRange(0, share + 1e-12));
                Assert.That(interval.High, Is.InRange(share - 1e-12, 1));
            }
        }).Check(Quick);

    // The shares of samples whose interval holds the true share: sum(dbinom(k, n, p) * covers(k)), k <- 0:n, with prop.test(k, n, correct = FALSE) and
    // binom.test(k, n) in R.
    [TestCase(20, 0.35, 0.968302937954768, 0.968302937954768)]
    [TestCase(84, 0.65, 0.9477678230497413, 0.9612541567191848)]
    [TestCase(10, 0.05, 0.9138616441006835, 0.9884964426207031)]
    public void Coverage_OfIntervals_IsThatOfR(int n, double share, double wilson, double clopperPearson)
    {
        var probabilities = Enumerable.Range(0, n + 1).Select(k => MathNet.Numerics.Distributions.Binomial.PMF(share, n, k)).ToList();
        double Covered(Func<int, ProportionInterval> make) => probabilities.Where((_, k) => make(k) is var one && one.Low <= share && share <= one.High).Sum();

        Assert.That(Covered(k => ProportionInterval.Wilson(k, n)), Is.EqualTo(wilson).Within(1e-9));
        Assert.That(Covered(k => ProportionInterval.ClopperPearson(k, n)), Is.EqualTo(clopperPearson).Within(1e-9));
    }

    [Test]
    public void Groups_OfAnyCounts_GiveNumbersOrReasons() => Prop.ForAll(
        (from heard in Gen.Choose(1, 5).SelectMany(count => Gen.Elements(0, 1, 3, 84, 100_000, int.MaxValue).ListOf(count))
         from parts in Gen.Elements(0, 1e-300, 1e-9, 1, 1, 5, 100d).ListOf(heard.Count)
         from population in Gen.Elements<int?>(null, 1, 200, int.MaxValue)
         select (heard: heard.ToArray(), parts: parts.ToArray(), population)).ToArbitrary(),
        one =>
        {
            var sum = one.parts.Sum();
            double[] shares = [.. one.parts.Select(part => sum > 0 ? part / sum : 1d / one.parts.Length)];
            foreach (var group in GroupRule.Check(one.heard, shares))
            {
                Assert.That(group.Probability, Is.InRange(0, 1));
                Assert.That(group.Unheard, Is.EqualTo(group.Heard <= group.FlaggedUpTo));
            }

            var fit = GoodnessOfFit.Of(one.heard, shares, one.population);
            Assert.That(new[] { fit.Statistic, fit.Probability, fit.CohensW }.Select(measure => measure.Value >= 0 != measure.Reason is not null), Is.All.True);
            var size = one.population ?? 500;
            var indicator = RIndicator.Of([.. one.heard.Zip(shares, (heard, share) => new PropensityCell(share * size, heard))], resamples: 5);
            Assert.That(indicator.Value.Value is null or >= 0 and <= 1);
            Assert.That(indicator.Interval is null || (indicator.Interval.Low <= indicator.Value.Value && indicator.Interval.High >= indicator.Value.Value));
        }).Check(Quick);

    [Test]
    public void Raking_OfAnyPeople_ReachesTheMarginsOrSaysWhyNot() => Prop.ForAll(
        (from people in Gen.Choose(0, 60)
         from sizes in Gen.Choose(1, 4).ListOf(3)
         from groups in Gen.Choose(-1, 3).ListOf(people * 3)
         from parts in Gen.Elements(0, 1e-9, 1, 2, 3, 5d).ListOf(12)
         select (people, sizes: sizes.ToArray(), groups: groups.ToArray(), parts: parts.ToArray())).ToArbitrary(),
        one =>
        {
            var characteristics = Enumerable.Range(0, 3).Select(at =>
            {
                var parts = one.parts.Skip(at * 4).Take(one.sizes[at]).ToList();
                var sum = parts.Sum();
                return new RakingCharacteristic(
                    $"{at}", [.. parts.Select(part => sum > 0 ? part / sum : 1d / parts.Count)],
                    [.. Enumerable.Range(0, one.people).Select(person => Math.Min(one.groups[(person * 3) + at], one.sizes[at] - 1))]);
            }).ToList();

            var result = Raking.Rake(characteristics, new RakingRules { LeastWeight = 1e-300, LargestWeight = 1e300 });

            Assert.That(result.Weights, Is.All.Matches<double>(weight => weight > 0 && double.IsFinite(weight)));
            Assert.That(result.DesignEffect.Effect.Value is null or >= 1);
            if (result.Reason is null)
            {
                Assert.That(result.Weights.Average(), Is.EqualTo(1).Within(1e-9));
                Assert.That(result.Margins.Where(margin => margin.NotRaked is null).Max(margin => margin.LargestError), Is.LessThan(1.1e-8));
            }
            else
            {
                Assert.That(result.Weights, Is.All.EqualTo(1));
            }
        }).Check(Quick);

    [Test]
    public void Agreement_OfAnyCodes_IsTheSameInAnyOrderOfCodersAndUnits() => Prop.ForAll(
        (from units in Gen.Choose(0, 12)
         from coders in Gen.Choose(1, 4)
         from codes in Gen.Elements<double?>(null, -1e308, -2, 0, 1, 1, 1, 5e-300, 1e308).ListOf(units * coders)
         from seed in Gen.Choose(0, 1000)
         select (rows: codes.Chunk(coders).ToArray(), coders, seed)).ToArbitrary(),
        one =>
        {
            var random = new Random(one.seed);
            int[] order = [.. Enumerable.Range(0, one.coders)];
            random.Shuffle(order);
            var mixed = one.rows.Select(row => order.Select(coder => row[coder]).ToArray()).ToArray();
            random.Shuffle(mixed);
            foreach (var metric in Enum.GetValues<AgreementMetric>())
            {
                var (first, second) = (CoderAgreement.Of(CodedUnits.OfNumbers(one.rows), metric), CoderAgreement.Of(CodedUnits.OfNumbers(mixed), metric));
                foreach (var (left, right) in new[]
                {
                    (first.Percent, second.Percent), (first.Kappa, second.Kappa), (first.Alpha, second.Alpha), (first.Ac1, second.Ac1), (first.Ac2, second.Ac2),
                })
                {
                    Assert.That(left.Reason, Is.EqualTo(right.Reason));
                    Assert.That(left.Value ?? 0, Is.EqualTo(right.Value ?? 0).Within(1e-9));
                    Assert.That(left.Value is null or <= 1 + 1e-12);
                }
            }
        }).Check(Quick);

    [Test]
    public void Alpha_OfAHundredThousandUnits_IsThatOfTwelve()
    {
        var rows = Enumerable.Repeat(CoderAgreementTests.Reference, 8334).SelectMany(row => row).ToArray();

        var result = CoderAgreement.Of(CodedUnits.OfNumbers(rows), AgreementMetric.Interval);

        // Only (n − 1)/n is nearer to 1.
        Assert.That(result.Alpha.Value, Is.EqualTo(1 - ((1 - 0.8491071428571428) * 40 / 39)).Within(1e-5));
    }
}
