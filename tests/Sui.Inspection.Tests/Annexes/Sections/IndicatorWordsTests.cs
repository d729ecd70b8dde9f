using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>How alike the groups of the caseload were heard.</summary>
internal sealed class IndicatorWordsTests
{
    // 1 - 2·S, S² = Σ people·(heard/people - mean)² / (N - 1), and S/mean, of 1,410 women of whom 2 and 7,990 men of whom 70 were heard, by hand.
    [Test]
    public void WorkingPaper_SaysTheIndicator_AndWhatItLeavesRoomFor()
    {
        var text = AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess("synthetic-paper"), AnnexAudience.Working), "heard-profile");

        Assert.That(text, Does.Contain("How alike the groups of Sex were heard (R-indicator): 0.995, 95 per cent interval 0.99").And.Contain("at most 0.34 of the standard deviation").And.Contain("seed 1"));
    }

    [Test]
    public void Published_SaysNothingOfIt() => Assert.That(
        Enum.GetValues<AnnexPart>().Select(part => AnnexText.Of(ExamplePacks.Inspection.Compose(ExamplePacks.Assess("synthetic-paper"), new AnnexRequest { Part = part }))),
        Has.None.Contains("R-indicator").And.None.Contains("0.995"));

    [TestCase(null, "")]
    [TestCase(60, "more were heard of a group than there are of it")]
    public void WorkingPaper_WithoutANumber_SaysWhy(int? size, string why)
    {
        var pack = ExamplePacks.Assess("synthetic-paper").Evidence;
        var text = AnnexText.Of(AnnexText.Compose(ExamplePacks.Inspection.Assess(pack with { Caseload = pack.Caseload! with { Size = size } }), AnnexAudience.Working), "heard-profile");

        Assert.That(text, why.Length == 0 ? Does.Not.Contain("R-indicator") : Does.Contain(why));
    }
}
