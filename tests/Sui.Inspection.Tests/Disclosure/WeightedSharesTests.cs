using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Annexes;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>What is printed of shares that have weights: as much as leaves three values of every group, and no less (decision 34).</summary>
[TestFixture]
internal sealed class WeightedSharesTests
{
    // Of 60 people 42 said so. Women count 0.2 / (6/60) = 2, men 0.8 / (54/60) = 0.889, so that 0 to 6 women make 62.2, 64.1, 65.9, 67.8, 69.6, 71.5 and 73.3 per cent:
    // the runs that leave three are 62 to 66 and, with what is left at the end, 67 to 73.
    [TestCase(0, "62% to 66%")]
    [TestCase(2, "62% to 66%")]
    [TestCase(3, "67% to 73%")]
    [TestCase(6, "67% to 73%")]
    public void Published_FewGroups_PrintsARunOfPerCents(int women, string run)
    {
        var pack = Pack(6, women, 54, 42 - women);

        Assert.That(Published(pack), Does.Contain($"42 of 60 ({run} weighted"));
    }

    // Of twenty times as many, each per cent leaves more than three: women add 0.09 per cent each. (80 + 0.889·800) / 1,200 is 65.9.
    [Test]
    public void Published_ManyInEachGroup_PrintsTheShare() =>
        Assert.That(Published(Pack(120, 40, 1080, 800)), Does.Contain("840 of 1,200 (66% weighted"));

    // Whoever of the women said so, 42 of 60 weigh far more than the 10 dB that a kind of source counts for; what they weigh before stands in the working paper alone.
    [Test]
    public void Published_SumThatEveryShareGives_IsPrintedWithoutTheWeightBefore()
    {
        var pack = Pack(6, 2, 54, 40);
        var weight = pack.Assess().Criteria.Single(outcome => outcome.Id == "I2").Signals.Single().Signal.Weight;

        Assert.That(weight, Is.GreaterThan(10));
        Assert.That(Published(pack), Does.Contain("Weight, within the limits, \\u002B10 dB.").And.Contain("Sum \\u002B10 dB"));
    }

    // 33 of 60: 0 to 6 women make 48.9 to 60 per cent, from which the sum is anything between against and for it.
    [Test]
    public void Published_SumThatTellsTheShare_IsNotPrinted() =>
        Assert.That(Published(Pack(6, 3, 54, 30)), Does.Contain("Weights [c].").And.Not.Contain("within the limits,"));

    [Test]
    public void WorkingPaper_PrintsEveryFigure()
    {
        var text = AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(Pack(6, 2, 54, 40).Assess(), AnnexAudience.Working));

        Assert.That(text, Does.Contain("66%").And.Not.Contain("62% to 66%"));
    }

    // 38 of 91 said so. By the method's formula (bar 0.5, 87.26 effective answers) the statement is unclear from 45.28 per cent; of the nine aged 25 to 34 that leaves eight or
    // nine, who make 45.5 and 46.3 per cent at most, and seven, who make 44.8, not. So neither k nor n is told.
    [Test]
    public void Published_StatusThatTellsOfAGroup_HidesBothCounts()
    {
        var pack = new GroupPack(
            "told_why", [new("", "18_24", 7, 7), new("", "25_34", 9, 9), new("", "35_44", 75, 22)], [("Age", "18_24", 0.08), ("Age", "25_34", 0.16), ("Age", "35_44", 0.76)], 0, 0);
        var share = AnnexText.Compose(pack.Assess()).Record!.Criteria.Single(criterion => criterion.Id == "I2").Shares.Single();

        Assert.That((share.Favourable, share.Valid), Is.EqualTo(((double?)null, (int?)null)));
        Assert.That(new GroupAttack(pack).Told(), Is.Empty);
    }

    private static GroupPack Pack(int women, int womenYes, int men, int menYes) => new(
        "told_why", [new("female", "", women, womenYes), new("male", "", men, menYes)], [("Sex", "female", 0.2), ("Sex", "male", 0.8)], 0, 0);

    private static string Published(GroupPack pack) => GroupAttack.Published(pack.Assess());
}
