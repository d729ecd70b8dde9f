using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Robustness;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Robustness;

public class BootstrapTests
{
    private const int RowResamples = 250;

    // The bootstrap as it is written in textbooks: rows of a source drawn with replacement, and the whole pack assessed again.
    [TestCase("synthetic-middling")]
    public void Shares_AreThoseOfResamplingRows(string name)
    {
        var assessment = ExamplePacks.Inspection.Assess(Unlinked(ExamplePacks.Assess(name).Evidence));
        var analysed = Bootstrap(assessment, 4000);
        var random = new Random(20191);
        var again = Enumerable.Range(0, RowResamples).Select(_ => ExamplePacks.Inspection.Assess(Resampled(assessment.Evidence, random))).ToList();

        foreach (var share in analysed.Rungs)
        {
            Same(share.Share, again.Count(one => one.Placement.Rung == share.Rung), share.Rung.ToString());
        }

        foreach (var criterion in analysed.Criteria)
        {
            Same(criterion.Met, Count(CriterionStatus.Met), criterion.Id);
            Same(criterion.Unclear, Count(CriterionStatus.Unclear), criterion.Id);
            Same(criterion.NotMet, Count(CriterionStatus.NotMet), criterion.Id);

            int Count(CriterionStatus status) => again.Count(one => one.Criterion(criterion.Id).Status == status);
        }

        // Four standard errors of the difference, at least as wide as one resample of rows.
        static void Same(double share, int rows, string? what) => Assert.That(
            (double)rows / RowResamples,
            Is.EqualTo(share).Within((4 * Math.Sqrt(((share * (1 - share)) + 0.01) / RowResamples)) + 0.01), what);
    }

    [Test]
    public void Analysis_DependsOnSeedAndEvidenceAlone_NotOnItsOrder()
    {
        var pack = ExamplePacks.Assess("synthetic-middling").Evidence;
        var turned = pack with { Responses = [.. pack.Responses.Reverse()], Findings = [.. pack.Findings.Reverse()], Proposals = [.. pack.Proposals.Reverse()] };
        var one = Bootstrap(ExamplePacks.Inspection.Assess(pack), 300);
        var other = Bootstrap(ExamplePacks.Inspection.Assess(turned), 300);

        Assert.That(other.Rungs, Is.EqualTo(one.Rungs));
        Assert.That(other.Criteria, Is.EqualTo(one.Criteria));
        Assert.That(Bootstrap(ExamplePacks.Inspection.Assess(pack), 300, seed: 2).Criteria, Is.Not.EqualTo(one.Criteria));
    }

    // Of 10 the chance that a draw of 10 has k: R 4.2.2, dbinom(10, 10, 0.9) = 0.3486784401, the resample that leaves nobody against.
    [Test]
    public void Tally_IsDrawnFromItsOwnShare()
    {
        var assessment = new PackBuilder()
            .Tally("I2", SourceKind.Interview, Experience.Lived, 9, 10)
            .Assess();
        var all = new PackBuilder().Tally("I2", SourceKind.Interview, Experience.Lived, 10, 10).Assess();

        var shares = Bootstrap(assessment, 20_000);

        // 9 of 10 is +8.4 dB, indicated; below 8 of 10 (+5.5 dB) it is unclear: R 4.2.2, pbinom(7, 10, 0.9) = 0.0701908264.
        Assert.That(all.Criterion("I2").Status, Is.EqualTo(CriterionStatus.Indicated));
        Assert.That(shares.People, Is.EqualTo(10));
        Assert.That(shares.Criteria.Single().Indicated + shares.Criteria.Single().Unclear + shares.Criteria.Single().NotMet, Is.EqualTo(1).Within(1e-12));
        Assert.That(shares.Criteria.Single().Unclear, Is.EqualTo(Unclear(assessment)).Within(0.01));
    }

    /// <summary>What cannot vary would come out certain.</summary>
    [Test]
    public void NobodysAnswers_AreNotResampled()
    {
        var assessment = new PackBuilder()
            .Finding("C1", SourceKind.Council, Experience.Record, 10)
            .Proposal(ProposalDecision.Accepted)
            .Assess();

        var analysis = ExamplePacks.Inspection.Analyse(assessment, new RobustnessRequest { Resamples = 50 });

        Assert.That((analysis.Bootstrap, analysis.NotResampled), Is.EqualTo(((BootstrapOutcome?)null, (NotResampled?)NotResampled.NobodyAnswered)));
    }

    [TestCase(-1)]
    [TestCase(100_001)]
    public void Resamples_OutsideTheirRange_AreRefused(int resamples) => Assert.That(
        () => ExamplePacks.Inspection.Analyse(new PackBuilder().Assess(), new RobustnessRequest { Resamples = resamples }),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void NoResamples_LeavesTheBootstrapOut() =>
        Assert.That(ExamplePacks.Inspection.Analyse(new PackBuilder().Assess(), new RobustnessRequest { Resamples = 0 }).NotResampled, Is.EqualTo(NotResampled.NotAskedFor));

    [Test]
    public void PublishedEvidenceOnly_IsNotTried()
    {
        var analysis = ExamplePacks.Inspection.Analyse(new PackBuilder().Published().Assess());

        Assert.That((analysis.Bootstrap, analysis.Sensitivity.Count, analysis.ToNext.Count), Is.EqualTo(((BootstrapOutcome?)null, 0, 0)));
    }

    // The exact share: each k of 10 scored once, by its probability.
    private static double Unclear(Assessment assessment) => Enumerable.Range(0, 11)
        .Where(k => new PackBuilder().Tally("I2", SourceKind.Interview, Experience.Lived, k, 10).Assess(assessment.Rubric).Criterion("I2").Status == CriterionStatus.Unclear)
        .Sum(k => Choose(10, k) * Math.Pow(0.9, k) * Math.Pow(0.1, 10 - k));

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);

    private static BootstrapOutcome Bootstrap(Assessment assessment, int resamples, ulong seed = 1) =>
        ExamplePacks.Inspection.Analyse(assessment, new RobustnessRequest { Resamples = resamples, Seed = seed }).Bootstrap!;

    private static EvidencePack Unlinked(EvidencePack pack) =>
        pack with { Responses = [.. pack.Responses.Select(response => response with { Person = null })] };

    // Only those who answer something that counts can be drawn; who refused or was not reached is not of the n.
    private static EvidencePack Resampled(EvidencePack pack, Random random) => pack with
    {
        Responses =
        [
            .. pack.Responses
                .Where(response => response.Outcome == ResponseOutcome.Completed)
                .GroupBy(response => response.SourceId)
                .SelectMany(source =>
                {
                    var rows = source.ToArray();
                    return rows.Select((_, at) => rows[random.Next(rows.Length)] with { Id = $"{source.Key}-{at}" });
                }),
        ],
    };
}
