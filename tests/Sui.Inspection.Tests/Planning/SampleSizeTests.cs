using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Planning;

/// <summary>The smallest sample that settles a share, held to the method and to simulation.</summary>
public class SampleSizeTests
{
    // Section 4 of the method: +6 and −6 dB, ten imaginary answers, compared after rounding to 1e-9; section 6: n ≥ 5.
    private static readonly SettlingRules Rules = new(6, -6, 5, 10, 9);

    // Method, section 6, 'Planning'.
    [TestCase(0.5, 30)]
    [TestCase(0.75, 62)]
    [TestCase(0.8, 24)]
    [TestCase(0.85, 15)]
    [TestCase(0.9, 8)]
    public void Smallest_AtABarOf65PerCent_IsTheMethods(double share, int expected) =>
        Assert.That(new SampleSize(Rules, 0.65, share).Smallest(0.8, 1000), Is.EqualTo(expected));

    // Method, section 4: at 0.65, 5/5 gives +7.332 and 4/5 +2.892, so that five answers settle it only where all five are favourable: 0.9^5.
    [Test]
    public void Power_OfFiveAnswers_IsThatAllAreFavourable() =>
        Assert.That(new SampleSize(Rules, 0.65, 0.9).Power(5), Is.EqualTo(0.59049).Within(1e-12));

    // The same of a caseload of ten of whom nine would say yes: 9/10 · 8/9 · 7/8 · 6/7 · 5/6 = 1/2.
    [Test]
    public void PowerIn_ASmallPopulation_IsHypergeometric() =>
        Assert.That(new SampleSize(Rules, 0.65, 0.9).PowerIn(10, 5), Is.EqualTo(0.5).Within(1e-9));

    [TestCase(0.65, 0.65)]
    [TestCase(0.5, 0.5)]
    public void Smallest_OnTheBar_IsNone(double bar, double share) =>
        Assert.That(new SampleSize(Rules, bar, share).Smallest(0.8, 2000), Is.Null);

    [Test]
    public void Smallest_WithFewerThanItTakes_IsNone() =>
        Assert.That(new SampleSize(Rules, 0.65, 0.75).Smallest(0.8, 61), Is.Null);

    // What is promised against 40,000 samples, each weighed as the assessment weighs it: within two points, and the standard error is a quarter of one.
    [TestCase(0.5, 0.25)]
    [TestCase(0.5, 0.75)]
    [TestCase(0.65, 0.5)]
    [TestCase(0.65, 0.75)]
    [TestCase(0.65, 0.8)]
    [TestCase(0.65, 0.9)]
    [TestCase(0.8, 0.6)]
    [TestCase(0.8, 0.9)]
    public void Power_AgainstSimulation_IsWithinTwoPoints(double bar, double share)
    {
        var search = new SampleSize(Rules, bar, share);
        var size = search.Smallest(0.8, 2000)!.Value;
        var random = new Random(20190610);
        var right = Settled(bar, share, size);

        var settled = Enumerable.Range(0, 40_000).Count(_ => right[Enumerable.Range(0, size).Count(_ => random.NextDouble() < share)]);

        Assert.That(settled / 40_000.0, Is.EqualTo(search.Power(size)).Within(0.02));
        Assert.That(search.Power(size), Is.AtLeast(0.8));
    }

    [TestCase(0.65, 0.75, 84)]
    [TestCase(0.65, 0.5, 60)]
    [TestCase(0.8, 0.9, 200)]
    public void PowerIn_AgainstSimulation_IsWithinTwoPoints(double bar, double share, int population)
    {
        var search = new SampleSize(Rules, bar, share);
        var size = search.Smallest(0.8, population)!.Value;
        var random = new Random(20190611);
        var marked = (int)Math.Round(share * population, MidpointRounding.AwayFromZero);
        var people = Enumerable.Range(0, population).Select(at => at < marked).ToArray();
        var right = Settled(bar, share, size);
        var settled = 0;
        for (var draw = 0; draw < 20_000; draw++)
        {
            random.Shuffle(people);
            settled += right[people.AsSpan(0, size).Count(true)] ? 1 : 0;
        }

        Assert.That(settled / 20_000.0, Is.EqualTo(search.PowerIn(population, size)).Within(0.02));
    }

    private static bool[] Settled(double bar, double share, int size) =>
    [
        .. Enumerable.Range(0, size + 1).Select(favourable =>
        {
            var weight = Math.Round(WeightOfEvidence.OfProportion(favourable, size, bar).Weight, 9);
            return share >= bar ? weight >= 6 : weight <= -6;
        }),
    ];
}
