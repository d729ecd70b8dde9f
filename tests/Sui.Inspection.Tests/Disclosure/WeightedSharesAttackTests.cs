using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Annexes;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>A weighted share beside an unweighted count, and sums that rest on it, must not tell how many of a group said yes (decision 34).</summary>
[TestFixture]
internal sealed class WeightedSharesAttackTests
{
    // Six of 60 are women, a fifth of the caseload: each who says yes, in the place of a man, moves the weighted share by nearly 2 per cent.
    private static readonly GroupPack Women = new(
        "told_why", [new("female", "", 6, 2), new("male", "", 54, 40)], [("Sex", "female", 0.2), ("Sex", "male", 0.8)], 0, 0);

    [Test]
    public void Published_AnswersOfGroups_LeaveThreeValues() =>
        Prop.ForAll(GroupPackGen.Packs.ToArbitrary(), LeavesGroupsOpen)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(FilePackGen.Tests / 2).WithReplay(20190611, 3));

    [Test]
    public void Published_OneGroup_LeavesThreeValues() => Assert.That(new GroupAttack(Women).Told(), Is.Empty);

    // The attack itself must be able to succeed, or the test above would prove nothing.
    [Test]
    public void Attack_OnTheWorkingPaper_Succeeds() => Assert.That(
        new GroupAttack(Women, assessment => AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(assessment, AnnexAudience.Working))).Told().Select(told => told.Left),
        Is.EqualTo(new[] { 1, 1, 1, 1 }));

    private static bool LeavesGroupsOpen(GroupPack pack)
    {
        var attack = new GroupAttack(pack);
        var told = attack.Told().ToList();
        var left = attack.IsShown ? 3 : attack.LeftOfAll();
        if (told.Count > 0 || left < 3)
        {
            TestContext.Out.WriteLine($"Told: {string.Join(", ", told)}; {left} of all; {pack}");
        }

        return told.Count == 0 && left >= 3;
    }
}
