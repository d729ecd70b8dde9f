using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>Small counts of a profile that stand in no table and are told by those that do.</summary>
[TestFixture]
internal sealed class ProfileDisclosureTests
{
    // Only women are listed, and 104 people were heard: the rest is whoever is not listed.
    [Test]
    public void Published_FewHeardInNoListedGroup_TellsNothingOfThem()
    {
        var texts = Enumerable.Range(1, 4).Select(others => Published(104, null, new CaseloadGroup("Sex", "Women", 1, 104 - others)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(Published(104, null, new CaseloadGroup("Sex", "Women", 1, 99)), Is.Not.EqualTo(texts.First()));
    }

    [Test]
    public void Published_FewHeardBesideAGroupThatIsNotRecorded_TellsNothingOfThem()
    {
        var texts = Enumerable.Range(1, 4).Select(men => Published(
            104, null, new("Sex", "Women", 0.5, 104 - men), new("Sex", "Men", 0.5, null)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    // 98.5 per cent of 200 leave three people, which is more than 98.5 per cent can have been rounded by.
    [Test]
    public void Published_FewOnTheCaseloadInNoListedGroup_TellsNothingOfThem()
    {
        var texts = Enumerable.Range(1, 4).Select(others => Published(
            104, 200, new CaseloadGroup("Sex", "Women", (200 - others) / 200.0, 104)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    // How many would be flagged, by R: k <- 0:(n-1); k[pbinom(k, n, s) < .01 & k/n < s/2] is 0 to 3 of 32 for 0.30, 0 and 1 of 50 for 0.15, and nobody of 40 for 0.10.
    [TestCase(32, 0.30, 4, Representativeness.Adequate, true)]
    [TestCase(50, 0.15, 1, Representativeness.Poor, true)]
    [TestCase(32, 0.30, 4, null, false)]
    [TestCase(32, 0.30, 12, Representativeness.Adequate, false)]
    [TestCase(40, 0.10, 3, Representativeness.Adequate, false)]
    public void HidesShare_WhereADeclaredGroupRuleWouldTellOfFewHeard(int heard, double share, int women, Representativeness? rule, bool hides)
    {
        CaseloadGroup[] groups = [new("Sex", "Women", share, women), new("Sex", "Men", 1 - share, heard - women)];
        var profile = DisclosurePlan.Published(new TestCase { Pack = TestPack.Create() with { Caseload = new Caseload(1000, groups, rule) }, Heard = Sources(heard) }.Build()).Profile;

        Assert.That((profile.HidesShare(0), profile.HidesShare(1)), Is.EqualTo((hides, hides)));
    }

    [Test]
    public void HidesShare_RemainderOfRounding_IsShown()
    {
        var profile = Plan(
            104, 3000, new("Area", "North", 0.333, 34), new("Area", "Mid", 0.333, 35), new("Area", "South", 0.333, 35)).Profile;

        Assert.That(Enumerable.Range(0, 3).Select(profile.HidesShare), Is.All.False);
    }

    // 5 per cent of 200 are ten people, of whom eight were heard: two were not.
    [Test]
    public void Published_FewOfAGroupNotHeard_TellsNothingOfThem()
    {
        var texts = Enumerable.Range(1, 4).Select(unheard => Published(
            60, 200, new("Sex", "Women", (8 + unheard) / 200.0, 8), new("Sex", "Men", (192 - unheard) / 200.0, 52)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    // The other group's count is hidden, so that its share has to cover the first one's.
    [Test]
    public void HidesShare_FewOfAGroupNotHeardBesideHiddenCounts_HidesAnotherShare()
    {
        var profile = Plan(
            64, 200, new("Area", "North", 0.05, 8), new("Area", "Mid", 0.45, 3), new("Area", "South", 0.5, 53)).Profile;

        Assert.That(profile.HidesHeard(0), Is.False);
        Assert.That(Enumerable.Range(0, 3).Select(profile.HidesShare), Is.EqualTo(new[] { true, true, false }));
    }

    // Twenty were heard through one source and at least one through the other, of 21.
    [Test]
    public void Published_SizeBesideAHiddenSource_TellsNothingOfIt()
    {
        var texts = Enumerable.Range(1, 4).Select(small => Published(Sources(20, small), 24, [])).ToList();

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(texts[0], Does.Contain("the size of the caseload is not shown"));
        Assert.That(Published(Sources(20, 1), 21, []), Is.EqualTo(texts[0]));
        Assert.That(Published(Sources(20, 1), 30, []), Does.Contain("of 30 on the caseload"));
    }

    // Five of 21 are 24 per cent, of 22 to 24 they are 21 to 23 per cent.
    [Test]
    public void Published_SharesOfAHiddenSize_DoNotNameIt()
    {
        var texts = Enumerable.Range(21, 4).Select(size => Published(
            Sources(20), size, [new("Sex", "Women", 5.0 / size, 5), new("Sex", "Men", (size - 5.0) / size, 15)])).ToList();

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase(100, 30, 38, ExpectedResult = true)]
    [TestCase(40, 30, 40, ExpectedResult = true)]
    [TestCase(40, 30, 38, ExpectedResult = false)]
    [TestCase(40, 30, 4, ExpectedResult = false)]
    [TestCase(34, 30, 30, ExpectedResult = true)]
    [TestCase(34, 30, 31, ExpectedResult = false)]
    [TestCase(34, 30, 34, ExpectedResult = false)]
    public bool ShowsPeople_BesideACaseload_ShowsNoFewWhoAreLeft(int size, int heard, int people) =>
        Plan(Sources(heard), size, []).ShowsPeople(people);

    /// <summary>
    /// An attacker who knows the sizes, what is shown and the rule, and who tries every profile of three groups that looks the same:
    /// who was heard, who is on the caseload and who was not heard can each be another number.
    /// </summary>
    [Test]
    public void Profile_AgainstAnAttackerWhoKnowsTheRule_LeavesEverySmallCountOpen()
    {
        var groups =
            from people in Gen.ArrayOf(Gen.Choose(6, 13), 3)
            from unheard in Gen.ArrayOf(Gen.Choose(0, 6), 3)
            select people.Zip(unheard, (all, none) => (People: all, Heard: all - none)).ToArray();
        Prop.ForAll(groups.ToArbitrary(), LeavesSmallCountsOpen)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20190605, 1));
    }

    private static bool LeavesSmallCountsOpen((int People, int Heard)[] groups)
    {
        var (size, heard) = (groups.Sum(group => group.People), groups.Sum(group => group.Heard));
        var seen = Seen(groups, size, heard);
        var others = Others(groups, size, heard).Where(other => Seen(other, size, heard) == seen).ToList();
        return Plan(heard, size).Profile.HidesSize || Enumerable.Range(0, groups.Length).All(index =>
            IsOpen(group => group[index].Heard) && IsOpen(group => group[index].People - group[index].Heard));

        bool IsOpen(Func<(int People, int Heard)[], int> count) => !DisclosureControl.IsSmall(count(groups))
            || others.Exists(other => count(other) != count(groups));
    }

    private static IEnumerable<(int People, int Heard)[]> Others((int People, int Heard)[] groups, int size, int heard) =>
        from moved in Moves()
        from silenced in Moves()
        let other = groups.Select((one, index) => (People: one.People + moved[index], Heard: one.Heard + silenced[index])).ToArray()
        where other.All(one => one.Heard >= 0 && one.Heard <= one.People)
        select other;

    private static IEnumerable<int[]> Moves() =>
        from first in Enumerable.Range(-3, 7)
        from second in Enumerable.Range(-3, 7)
        select (int[])[first, second, -first - second];

    private static string Seen((int People, int Heard)[] groups, int size, int heard)
    {
        var profile = Plan(heard, size, [.. groups.Select((group, index) =>
            new CaseloadGroup("Area", $"{index}", (double)group.People / size, group.Heard))]).Profile;
        return string.Join(' ', groups.Select((group, index) =>
            $"{(profile.HidesShare(index) ? "c" : group.People)} {(profile.HidesHeard(index) ? "c" : group.Heard)}"));
    }

    private static DisclosurePlan Plan(int heard, int? size, params CaseloadGroup[] groups) => Plan(Sources(heard), size, groups);

    private static DisclosurePlan Plan(Heard heard, int? size, CaseloadGroup[] groups) =>
        DisclosurePlan.Published(Case(heard, size, groups).Build());

    private static string Published(int heard, int? size, params CaseloadGroup[] groups) => Published(Sources(heard), size, groups);

    private static string Published(Heard heard, int? size, CaseloadGroup[] groups) =>
        AnnexText.Render(AnnexText.Renderers[2], AnnexText.Published(Case(heard, size, groups)));

    private static TestCase Case(Heard heard, int? size, CaseloadGroup[] groups) => new()
    {
        Pack = TestPack.Create() with { Caseload = new Caseload(size, groups, null) },
        Heard = heard,
    };

    private static Heard Sources(params int[] heard) => new(heard.Sum(), heard.Sum(), [.. heard.Select((people, index) =>
        TestPack.Heard()[1] with { SourceId = $"s{index}", Title = $"Interviews {index}", Invited = null, Heard = people })]);
}
