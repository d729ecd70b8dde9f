using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// What a status tells of a hidden count beside n. The bounds are computed from the weights of the method (section 4) alone, in R:
/// <code>
/// W = function(k, n, t) { a = 10*t; b = 10*(1-t)
///   o = function(x, y) log10(pbeta(1-t, y, x)) - log10(pbeta(t, x, y)); 10*(o(a+k, b+n-k) - o(a, b)) }
/// S = function(k, n, t) { w = W(k, n, t); if (w &lt;= -10) "Firm" else if (w &lt;= -6) "NotMet" else if (w >= 6) "Indicated" else "Unclear" }
/// for (t in c(.5, .65, .8)) for (n in 10:40) { k = unique(c(0:4, (n-4):n)); s = sapply(k, S, n, t)
///   for (x in unique(s)) if (sum(s == x) &lt; 3) cat(t, n, x, k[s == x], "\n") }
/// </code>
/// </summary>
[TestFixture]
internal sealed class StatusCoverTests
{
    // Bar of 50 per cent: 'Unclear' leaves {4, 6} of 10 and {4, 7} of 11; 'not met' but not firm leaves {3} of 10 and 11, {3, 4} of 12 and {4} of
    // 13 and 14; from 15 on nothing leaves fewer than three.
    [TestCase("I2", 10, 6)]
    [TestCase("I2", 11, 4)]
    [TestCase("I2", 10, 3)]
    [TestCase("I2", 12, 4)]
    [TestCase("I2", 14, 2)]
    [TestCase("C6", 10, 4)]
    [TestCase("C6", 10, 9)]
    [TestCase("C6", 14, 10)]
    [TestCase("C6", 17, 13)]
    public void ShowsValid_StatusThatLeavesTwoValuesOrOne_IsHidden(string criterion, int valid, int favourable) =>
        Assert.That(ShowsValid(criterion, favourable, valid), Is.False);

    [TestCase("I2", 15, 4)]
    [TestCase("I2", 11, 9)]
    [TestCase("I2", 16, 2)]
    [TestCase("I2", 12, 8)]
    [TestCase("C6", 17, 15)]
    [TestCase("C6", 18, 14)]
    public void ShowsValid_StatusThatLeavesThreeValues_IsShown(string criterion, int valid, int favourable) =>
        Assert.That(ShowsValid(criterion, favourable, valid), Is.True);

    // Bar of 80 per cent, asked of people: all of 10 to 12, two values from 13 to 24, n less four from 25 to 30.
    [TestCase(10, 10, ExpectedResult = false)]
    [TestCase(18, 18, ExpectedResult = false)]
    [TestCase(30, 26, ExpectedResult = false)]
    [TestCase(31, 31, ExpectedResult = true)]
    public bool ShowsValid_HighBar_IsHiddenWhereTheStatusTells(int valid, int favourable) =>
        ShowsValid("P2", favourable, valid, ClaimUnit.Proposals);

    // Whatever the count: it is hidden with its n, or it is one of three that look the same.
    [Test]
    public void Published_AnyHiddenCountWhoseNumberAskedIsShown_IsOneOfThree()
    {
        foreach (var valid in new[] { 10, 11, 14, 17, 18, 20 })
        {
            var alike = Enumerable.Range(0, valid + 1)
                .Where(k => !DisclosureControl.ShowsAnswers(k, valid) && ShowsValid("C6", k, valid))
                .GroupBy(k => Outcome(Assessed("C6", k, valid), "C6").Status);

            Assert.That(alike.Select(group => group.Count()), Is.All.GreaterThanOrEqualTo(3), $"{valid}");
        }
    }

    // The rule may not tell by itself what it hides: it is the same for every hidden count of one status.
    [Test]
    public void ShowsValid_HiddenCountsOfOneStatus_IsTheSame()
    {
        var byStatus = Enumerable.Range(0, 12).Where(k => !DisclosureControl.ShowsAnswers(k, 11))
            .GroupBy(k => Outcome(Assessed("I2", k, 11), "I2").Status, k => ShowsValid("I2", k, 11));

        Assert.That(byStatus.Select(group => group.Distinct().Count()), Is.All.EqualTo(1));
    }

    // Two hidden counts cover each other: 4 of 10 and 6 of 10 can each be more than two.
    [Test]
    public void ShowsValid_TwoHiddenCounts_AreTriedTogether()
    {
        var assessment = new PackBuilder()
            .Tally("I2", SourceKind.Interview, Experience.Lived, 4, 10)
            .Tally("I2", SourceKind.Group, Experience.Lived, 6, 10)
            .Assess();
        var plan = DisclosurePlan.Published(assessment);

        Assert.That(Outcome(assessment, "I2").Signals.Select(one => plan.ShowsValid(one.Signal)), Is.All.True);
    }

    [Test]
    public void ShowsValid_FourHiddenCounts_AreHiddenUntried()
    {
        var assessment = new[] { SourceKind.Interview, SourceKind.Group, SourceKind.Survey, SourceKind.Council }
            .Aggregate(new PackBuilder(), (pack, kind) => pack.Tally("I2", kind, Experience.Lived, 3, 20)).Assess();
        var plan = DisclosurePlan.Published(assessment);

        Assert.That(Outcome(assessment, "I2").Signals.Select(one => plan.ShowsValid(one.Signal)), Has.Exactly(4).False);
    }

    // A source of one to four is hidden with its n, and the n beside it may not depend on how many they are.
    [Test]
    public void ShowsValid_BesideASmallSource_DoesNotDependOnIt()
    {
        var shown = Enumerable.Range(1, 4).Select(small =>
        {
            var assessment = new PackBuilder()
                .Tally("I2", SourceKind.Interview, Experience.Lived, 1, 20)
                .Tally("I2", SourceKind.Group, Experience.Lived, 0, small)
                .Assess();
            var plan = DisclosurePlan.Published(assessment);
            return string.Join(' ', Outcome(assessment, "I2").Signals.Select(one => plan.ShowsValid(one.Signal)));
        });

        Assert.That(shown.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Published_ThinStatus_PrintsNeitherCount()
    {
        var text = AnnexText.Of(AnnexText.Supplement(Assessed("I2", 6, 10)));

        Assert.That(text, Does.Contain("[c] of [c]").And.Not.Contain("of 10"));
    }

    // Where a share alone comes through a source, the number heard is its n: three values must be left whatever else is printed.
    [TestCase("I1", 10)]
    [TestCase("I1", 12)]
    [TestCase("I1", 14)]
    [TestCase("C6", 14)]
    [TestCase("C6", 17)]
    public void Published_ShareThatIsAllOfItsSource_LeavesThreeValues(string criterion, int valid)
    {
        var alike = Enumerable.Range(0, valid + 1).Where(k => !DisclosureControl.ShowsAnswers(k, valid))
            .GroupBy(k => AnnexText.AllPublished(Assessed(criterion, k, valid), new JsonAnnexRenderer()))
            .Where(group => group.Key.Contains($"({valid})", StringComparison.Ordinal) || group.Key.Contains($"of {valid}", StringComparison.Ordinal));

        Assert.That(alike.Select(group => group.Count()), Is.All.GreaterThanOrEqualTo(3));
    }

    private static bool ShowsValid(string criterion, int favourable, int valid, ClaimUnit unit = ClaimUnit.People)
    {
        var assessment = Assessed(criterion, favourable, valid, unit);
        return DisclosurePlan.Published(assessment).ShowsValid(Outcome(assessment, criterion).Signals[0].Signal);
    }

    private static CriterionOutcome Outcome(Assessment assessment, string criterion) => assessment.Criterion(criterion);

    private static Assessment Assessed(string criterion, int favourable, int valid, ClaimUnit unit = ClaimUnit.People) =>
        new PackBuilder().Tally(criterion, SourceKind.Interview, Experience.Lived, favourable, valid, unit: unit).Assess();
}
