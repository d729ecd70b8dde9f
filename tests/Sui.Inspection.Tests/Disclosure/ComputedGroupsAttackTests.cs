using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Tests.Assessments.Representing;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who knows the group rule and raking reads a whole published annex by version 3 of the rubric, and looks for every other survey that would have
/// given the same one: a small group must be able to have at least three sizes.
/// </summary>
[TestFixture]
internal sealed class ComputedGroupsAttackTests
{
    private static readonly double[] Shares = [0.03, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12, 0.15, 0.2];

    [Test]
    public void Published_FewOfAGroup_CouldHaveBeenThreeOthers()
    {
        var texts = (from women in Enumerable.Range(1, 4) from share in Shares select (women, share, Text: Text(women, share, AnnexAudience.Published))).ToList();
        var alike = texts.ToLookup(one => one.Text, one => one.women, StringComparer.Ordinal);
        Assert.That(
            texts.Where(one => alike[one.Text].Distinct().Count() < 3).Select(one => (one.women, one.share)), Is.Empty);
    }

    [Test]
    public void Attack_OnTheWorkingPaper_Succeeds()
    {
        var texts = Enumerable.Range(1, 4).Select(women => Text(women, 0.15, AnnexAudience.Working)).ToList();
        Assert.That(texts.Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(4));
    }

    // A group that is large enough is shown, with its weights.
    [Test]
    public void Published_EnoughOfAGroup_ShowsTheEffectiveNumber() =>
        Assert.That(Text(12, 0.15, AnnexAudience.Published), Does.Contain("70 of 84 (effective 84)"));

    private static string Text(int women, double share, AnnexAudience audience)
    {
        var assessment = new WeightedPack().Group("Sex", "Women", share).Group("Sex", "Men", 1 - share)
            .People(84 - women, 70 - women, "male").People(women, women, "female").Assess();
        return audience == AnnexAudience.Published ? AnnexText.AllPublished(assessment, new JsonAnnexRenderer())
            : AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(assessment, audience));
    }
}
