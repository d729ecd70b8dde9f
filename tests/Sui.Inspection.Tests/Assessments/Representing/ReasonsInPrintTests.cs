using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Tests.Annexes;

namespace Sui.Inspection.Tests.Assessments.Representing;

/// <summary>A published annex says why a survey is of low reliability, and nothing that tells of a count that is not shown.</summary>
[TestFixture]
internal sealed class ReasonsInPrintTests
{
    private const string Since = "Survey of the caseload: not shown to represent those whom it is about, since ";

    [Test]
    public void Annex_NoProfile_SaysSo() =>
        Assert.That(Text(new WeightedPack().People(84, 60, "male")), Does.Contain(Since + "there is no profile of the caseload."));

    [TestCase(421, "too few of those invited answered.")]
    [TestCase(null, "the response rate is not known.")]
    public void Annex_ResponseRate_SaysSo(int? invited, string reason) =>
        Assert.That(Text(OfWomen(12, 84).Invited(invited)), Does.Contain(Since + reason));

    // method.md, section 6: of 84 a group of 15 per cent is flagged at 5 or fewer, which tells no more than that they are few.
    [Test]
    public void Annex_AGroupIsMissing_SaysThatItIsUnlike() =>
        Assert.That(Text(OfWomen(3, 84)), Does.Contain(Since + "by its groups those who answered are too unlike the caseload."));

    // R: pbinom(0, 40, .15) = 0.0015, pbinom(1, 40, .15) = 0.0121: of 40 the group is flagged at none alone.
    [Test]
    public void Annex_AGroupThatIsFlaggedAtNoneAlone_IsNotTold() =>
        Assert.That(Text(OfWomen(0, 40)), Does.Contain(Since + "the reason rests on counts that are not shown.").And.Not.Contain("unlike the caseload"));

    // Four people of 200 are a rate that is not shown.
    [Test]
    public void Annex_ARateThatIsHidden_IsNotTold() =>
        Assert.That(Text(new WeightedPack().Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85).People(2, 1, "male").People(2, 1, "female")), Does.Contain(Since + "the reason rests on counts that are not shown.").And.Not.Contain("too few of those invited"));

    [Test]
    public void Annex_OfAnEarlierVersion_SaysNothingOfIt() =>
        Assert.That(Text(new WeightedPack { Version = 2 }.People(84, 60, "male")), Does.Not.Contain(Since));

    private static WeightedPack OfWomen(int women, int all) => new WeightedPack().Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85)
        .People(all - women, 30, "male").People(women, women, "female");

    private static string Text(WeightedPack pack) => AnnexText.Render(new MarkdownAnnexRenderer(), AnnexText.Compose(pack.Assess()));
}
