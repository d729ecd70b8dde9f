using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

public class BinomialSamplerTests
{
    private const int Draws = 200_000;

    // R 4.2.2: dbinom(c(52, 60, 66), 84, 0.7); dbinom(c(0, 3, 7), 20, 0.2).
    [TestCase(84, 0.7, 52, 0.0255001106358203)]
    [TestCase(84, 0.7, 60, 0.0921077061507807)]
    [TestCase(84, 0.7, 66, 0.0220202369703509)]
    [TestCase(20, 0.2, 0, 0.0115292150460685)]
    [TestCase(20, 0.2, 3, 0.205364143008095)]
    [TestCase(20, 0.2, 7, 0.0545498504865251)]
    public void Draw_GivesEachNumberAsOftenAsItsProbability(int n, double p, int k, double probability)
    {
        var generator = new SeededGenerator(7, 0);
        var hits = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            hits += BinomialSampler.Draw(ref generator, n, p) == k ? 1 : 0;
        }

        Assert.That((double)hits / Draws, Is.EqualTo(probability).Within(4 * Math.Sqrt(probability * (1 - probability) / Draws)));
    }

    // R 4.2.2: pbinom(c(299500, 300400), 1e6, 0.3); pbinom(c(50, 58, 64), 84, 0.7).
    [TestCase(1_000_000, 0.3, 299_500, 0.137850892224147)]
    [TestCase(1_000_000, 0.3, 300_400, 0.808940059130228)]
    [TestCase(84, 0.7, 50, 0.0262658266318608)]
    [TestCase(84, 0.7, 64, 0.915140347665466)]
    public void Draw_FollowsTheDistributionFunction(int n, double p, int k, double atMost)
    {
        var generator = new SeededGenerator(11, 3);
        var hits = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            hits += BinomialSampler.Draw(ref generator, n, p) <= k ? 1 : 0;
        }

        Assert.That((double)hits / Draws, Is.EqualTo(atMost).Within(4 * Math.Sqrt(atMost * (1 - atMost) / Draws)));
    }

    [TestCase(0, 0.5, 0)]
    [TestCase(9, 0, 0)]
    [TestCase(9, -1e-9, 0)]
    [TestCase(9, 1, 9)]
    [TestCase(9, 1.0000001, 9)]
    public void Draw_AtTheEnds_IsCertain(int n, double p, int expected)
    {
        var generator = new SeededGenerator(1, 1);

        Assert.That(BinomialSampler.Draw(ref generator, n, p), Is.EqualTo(expected));
    }

    // The first outputs of xoshiro256** from the state 1, 2, 3, 4, as its authors' C code gives them.
    [Test]
    public void Generator_GivesThePublishedSequence()
    {
        var generator = new SeededGenerator(1, 2, 3, 4);

        Assert.That(
            new[] { generator.Next(), generator.Next(), generator.Next(), generator.Next() },
            Is.EqualTo(new ulong[] { 11520, 0, 1509978240, 1215971899390074240 }));
    }

    [Test]
    public void Generator_OfEachStream_IsItsOwn_AndRepeatable()
    {
        var (one, again, other) = (new SeededGenerator(1, 5), new SeededGenerator(1, 5), new SeededGenerator(1, 6));

        Assert.That(one.Next(), Is.EqualTo(again.Next()).And.Not.EqualTo(other.Next()));
    }
}
