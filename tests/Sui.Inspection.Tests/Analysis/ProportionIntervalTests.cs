using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

/// <summary>Against the method's reference values (section 6) and R 4.</summary>
[TestFixture]
internal sealed class ProportionIntervalTests
{
    // 60 of 84, and with N = 200: method, section 6. Others: prop.test(k, n, correct = FALSE)$conf.int, and for k = 8.5 its formula.
    [TestCase(60, 84, null, 0.60998, 0.79985)]
    [TestCase(60, 84, 200, 0.63571, 0.78173)]
    [TestCase(14, 20, null, 0.4810271816, 0.8545227551)]
    [TestCase(0, 5, null, 0, 0.4344824648)]
    [TestCase(5, 5, null, 0.5655175352, 1)]
    [TestCase(8.5, 14, null, 0.3562840272, 0.8118636579)]

    // The same formulas, qbeta for Clopper and Pearson, after k and n were multiplied by (N - 1)/(N - n).
    [TestCase(8.5, 14, 20, 0.4604232567826288, 0.7367753106678754)]
    [TestCase(60, 84, 85, 0.7036306066393728, 0.7247076241323337)]
    [TestCase(71999, 99999, 100000, 0.7199883995561307, 0.7200060002188434)]
    public void Wilson_References_AreMet(double favourable, double valid, int? population, double low, double high)
    {
        var interval = ProportionInterval.Wilson(favourable, valid, population);

        Assert.That(interval.Low, Is.EqualTo(low).Within(5e-6));
        Assert.That(interval.High, Is.EqualTo(high).Within(5e-6));
    }

    // The method, section 6; binom.test(k, n)$conf.int.
    [TestCase(60, 84, null, 0.60532, 0.80760)]
    [TestCase(60, 84, 200, 0.63315, 0.78638)]
    [TestCase(0, 7, null, 0, 0.4096163972)]
    [TestCase(7, 7, null, 0.5903836028, 1)]
    [TestCase(8.5, 14, 20, 0.4491402985298431, 0.7502814948084091)]
    [TestCase(60, 84, 85, 0.7035870783279239, 0.7248070275519545)]
    [TestCase(71999, 99999, 100000, 0.7199883995269664, 0.7200060002896818)]
    public void ClopperPearson_References_AreMet(double favourable, double valid, int? population, double low, double high)
    {
        var interval = ProportionInterval.ClopperPearson(favourable, valid, population);

        Assert.That(interval.Low, Is.EqualTo(low).Within(5e-6));
        Assert.That(interval.High, Is.EqualTo(high).Within(5e-6));
    }

    [Test]
    public void Intervals_OfEverybody_AreTheShare()
    {
        Assert.That(ProportionInterval.Wilson(60, 84, 84), Is.EqualTo(new ProportionInterval(60 / 84.0, 60 / 84.0)));
        Assert.That(ProportionInterval.ClopperPearson(60, 84, 84), Is.EqualTo(new ProportionInterval(60 / 84.0, 60 / 84.0)));
        Assert.That(ProportionInterval.Wilson(1, 1, 1), Is.EqualTo(new ProportionInterval(1, 1)), "One respondent of a caseload of one.");
    }

    [Test]
    public void Intervals_AnyCounts_HoldTheShareAndNarrowWithThePopulation() => Prop.ForAll(
        (from valid in Gen.Choose(1, 5000)
         from favourable in Gen.Choose(0, valid)
         from more in Gen.Choose(1, 5000)
         select (favourable, valid, population: valid + more)).ToArbitrary(),
        counts =>
        {
            var share = (double)counts.favourable / counts.valid;
            foreach (var make in new Func<double?, ProportionInterval>[]
            {
                population => ProportionInterval.Wilson(counts.favourable, counts.valid, population),
                population => ProportionInterval.ClopperPearson(counts.favourable, counts.valid, population),
            })
            {
                var (open, known) = (make(null), make(counts.population));
                Assert.That(open.Low, Is.InRange(0, share));
                Assert.That(open.High, Is.InRange(share, 1));
                Assert.That(known.Low, Is.GreaterThanOrEqualTo(open.Low - 1e-12));
                Assert.That(known.High, Is.LessThanOrEqualTo(open.High + 1e-12));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20181122UL, 1UL));

    [TestCase(1, 0, null, 0.95)]
    [TestCase(-1, 5, null, 0.95)]
    [TestCase(6, 5, null, 0.95)]
    [TestCase(double.NaN, 5, null, 0.95)]
    [TestCase(1, double.PositiveInfinity, null, 0.95)]
    [TestCase(1, 5, 4, 0.95)]
    [TestCase(0.5, 0.5, 1, 0.95)]
    [TestCase(1, 5, null, 0)]
    [TestCase(1, 5, null, 1)]
    public void Intervals_ArgumentsOutOfRange_Throw(double favourable, double valid, int? population, double level)
    {
        Assert.That(
            () => ProportionInterval.Wilson(favourable, valid, population, level), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => ProportionInterval.ClopperPearson(favourable, valid, population, level),
            Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
