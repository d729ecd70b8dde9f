using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>Counts as large as numbers can be, in packs made in code: those that are read are checked before.</summary>
internal sealed class LargeCountsTests
{
    [Test]
    public void Assess_TalliesThatAddUpToMoreThanANumberHolds_AreTheLargestNumber()
    {
        var assessment = new PackBuilder()
            .Tally("I1", SourceKind.Survey, Experience.Lived, 60, int.MaxValue)
            .Tally("I1", SourceKind.Survey, Experience.Lived, 60, int.MaxValue)
            .Tally("I1", SourceKind.Interview, Experience.Lived, 60, 84)
            .Assess();

        Assert.That(assessment.Heard.People, Is.EqualTo(int.MaxValue));
        Assert.That(assessment.Criterion("I1").Signals.Select(signal => signal.Signal.Valid), Does.Contain(int.MaxValue));
    }

    [TestCase(0)]
    [TestCase(4)]
    [TestCase(400_000_000)]
    [TestCase(800_000_000)]
    public void Compose_HugeTallies_AreWrittenForBothAudiences(int favourable)
    {
        var inspection = SuiInspection.Create(_ => { });
        var assessment = inspection.Assess(new PackBuilder()
            .Caseload(Representativeness.Adequate)
            .Tally("I1", SourceKind.Survey, Experience.Lived, favourable, 800_000_000, designEffect: 2)
            .Tally("C5", SourceKind.Interview, Experience.Lived, favourable, 800_000_000)
            .Build());
        foreach (var (audience, language) in new[] { (AnnexAudience.Published, "en"), (AnnexAudience.Working, "cy") })
        {
            var document = inspection.Compose(assessment, new AnnexRequest(audience, language, null));
            foreach (var format in inspection.Formats.Select(known => known.Name))
            {
                using var output = new MemoryStream();
                inspection.Write(document, format, output);
                Assert.That(output.Length, Is.Positive, format);
            }
        }
    }
}
