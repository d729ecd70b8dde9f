using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// The published annex may not depend on a small count: two assessments that differ in nothing else give the same annex. That is
/// stronger than looking for the number, which could be told in other words.
/// </summary>
[TestFixture]
internal sealed class PublishedCountsTests
{
    [TestCase("I2", 20)]
    [TestCase("I1", 84)]
    [TestCase("P2", 10)]
    public void Published_SmallCountOfAnswers_TellsNothingOfIt(string criterion, int valid)
    {
        var texts = Enumerable.Range(0, 5).Select(k => Published(new TestCase().WithCounts(criterion, k, valid)));
        var complements = Enumerable.Range(0, 5).Select(k => Published(new TestCase().WithCounts(criterion, valid - k, valid)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(complements.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Published_SmallCount_GivesWeightsAndSumsInWordsOnly()
    {
        var text = AnnexText.Of(AnnexText.Supplement(new TestCase().WithCounts("I2", 3, 20)));

        Assert.That(text, Does.Not.Contain("2.583"));
        Assert.That(text, Does.Contain("Weights [c]."));
        Assert.That(AnnexText.Of(AnnexText.Working(new TestCase().WithCounts("I2", 3, 20))), Does.Contain("2.583")
            .And.Contain("3 of 20"));
    }

    // Twenty were interviewed, and those who took part are asked about proposals: who did not are twenty less the n.
    [Test]
    public void Published_FewOfThoseHeardNotAskedAboutProposals_TellsNothingOfHowMany()
    {
        var texts = Enumerable.Range(16, 4).Select(asked => Published(new TestCase().WithCounts("P2", 8, asked)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(texts.First(), Does.Not.Contain("8 of 16"));
        Assert.That(Published(new TestCase().WithCounts("P2", 8, 15)), Does.Contain("8 of 15"));
        Assert.That(Published(new TestCase().WithCounts("P2", 8, 20)), Does.Contain("8 of 20"));
    }

    // Beside n and the bar, the grade of a weight would name the count: 3 of 14 alone is 'strong' against a bar of 50 per cent.
    [Test]
    public void Published_HiddenCountOfARealScore_ShowsNothingThatDependsOnIt()
    {
        var published = Enumerable.Range(0, 4)
            .Select(k => new Support.PackBuilder()
                .Tally("I2", SourceKind.Interview, Experience.Lived, k, 14)
                .Tally("I1", SourceKind.Interview, Experience.Lived, 7, 14))
            .Select(pack => AnnexText.AllPublished(Support.Scored.Assess(pack), new JsonAnnexRenderer()))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.That(published, Has.Count.EqualTo(1));
    }

    [Test]
    public void Published_CountsOfProposals_AreShown() =>
        Assert.That(AnnexText.Of(AnnexText.Published(new TestCase())), Does.Contain("It holds for 5 of 6 in council records."));

    [Test]
    public void Published_PeopleAskedAboutProposals_AreCountedAsPeople() =>
        Assert.That(AnnexText.Of(AnnexText.Supplement(new TestCase())), Does.Not.Contain("3 of 10").And.Contain("[c] of 10"));

    [Test]
    public void Published_SmallGroup_TellsNothingOfIt()
    {
        var texts = Enumerable.Range(1, 4).Select(women => Published(WithWomen(women, 104 - women)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Published_GroupOfNobody_IsShownAsNobody()
    {
        var document = AnnexText.Published(WithWomen(0, 104));

        Assert.That(AnnexText.Of(document), Does.Contain("Nobody was heard from this group: Women (Sex)."));
        Assert.That(AnnexText.Cell(AnnexText.Table(AnnexText.Supplement(WithWomen(0, 104)), "profile"), 0, 3), Is.EqualTo("0"));
    }

    [Test]
    public void Published_SmallSource_TellsNothingOfIt()
    {
        var texts = Enumerable.Range(1, 4).Select(heard => Published(WithThirdSource(heard, 40, 104 + heard)));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(texts.First(), Does.Contain("Up to 104 people").And.Not.Match(@"\b10[78]\b"));
    }

    // The count pooled over both surveys less the one survey that is shown would give the other away.
    [Test]
    public void Published_CountPooledWithASmallSource_IsHiddenToo()
    {
        var test = WithThirdSource(3, 40, 107).WithCounts("I1", 61, 87);
        var first = test.Outcomes[0].Signals[0];
        test.With("I1", outcome => outcome with
        {
            Signals = [first with { Signal = first.Signal with { SourceIds = ["drop-in", "survey"] } }, outcome.Signals[1]],
        });

        Assert.That(Published(test), Does.Not.Contain("of 87").And.Contain("Surveys: [c] of [c]"));
    }

    // All groups of a characteristic together would give the total that the small source is hidden from.
    [Test]
    public void Published_ProfileThatAddsUpToAHiddenTotal_IsNotShownWhole()
    {
        var test = WithThirdSource(3, 40, 107);
        test.Pack = WithWomen(15, 92).Pack;
        var table = AnnexText.Table(AnnexText.Supplement(test), "profile");

        Assert.That(new[] { AnnexText.Cell(table, 0, 3), AnnexText.Cell(table, 1, 3) }, Does.Contain("[c]"));
    }

    // 'Fewer than ten were heard' beside a source of eight would leave one or two for the small source.
    [Test]
    public void Published_FewerThanTenHeard_ShowsNoSourceBesideASmallOne()
    {
        var sources = TestPack.Heard();
        var texts = new[] { 1, 2 }.Select(small => Published(new TestCase
        {
            Heard = new Heard(6 + small, 6 + small, [sources[0] with { Heard = 6 }, sources[1] with { Heard = small }]),
        }));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(texts.First(), Does.Contain("A small number of people").And.Contain("(number not shown)"));
    }

    [Test]
    public void Published_FewWhoDidNotAnswer_HidesTheNumberInvitedAndTheRate()
    {
        var sources = TestPack.Heard();
        var texts = Enumerable.Range(1, 4).Select(missing => Published(new TestCase
        {
            Heard = new Heard(104, 104, [sources[0], sources[1] with { Invited = 20 + missing }, sources[2]]),
        }));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    // Of 22 residents 20 were heard: two were not.
    [Test]
    public void Published_FewOfTheCaseloadNotHeard_HidesItsSize()
    {
        var texts = Enumerable.Range(1, 4).Select(missing => Published(new TestCase
        {
            Pack = TestPack.Create() with { Caseload = new Caseload(20 + missing, [], null) },
            Heard = new Heard(20, 20, [TestPack.Heard()[1]]),
        }));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(texts.First(), Does.Contain("the size of the caseload is not shown"));
    }

    [Test]
    public void Published_SmallActivity_TellsNothingOfItsSize()
    {
        var texts = Enumerable.Range(1, 4).Select(people =>
        {
            var test = RichCase.Create();
            test.Activities[0] = test.Activities[0] with { People = people };
            return Published(test);
        });

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Published_SmallGroupOfASmallCaseload_HidesItsShare()
    {
        var test = new TestCase
        {
            Pack = TestPack.Create() with
            {
                Caseload = new Caseload(25, [new("Sex", "Women", 0.08, 0), new("Sex", "Men", 0.92, 20)], null),
            },
            Heard = new Heard(20, 20, [TestPack.Heard()[1]]),
        };
        var table = AnnexText.Table(AnnexText.Supplement(test), "profile");

        Assert.That(AnnexText.Cell(table, 0, 2), Is.EqualTo("[c]"));
        Assert.That(AnnexText.Cell(table, 1, 2), Is.EqualTo("[c]"));
    }

    [Test]
    public void Published_AnyCounts_NeverPrintsASmallCountOrItsComplement()
    {
        var counts =
            from valid in Gen.Choose(10, 60)
            from favourable in Gen.Choose(0, 4)
            from complement in Gen.Elements(true, false)
            select (valid, favourable: complement ? valid - favourable : favourable);
        Prop.ForAll(counts.ToArbitrary(), one =>
        {
            var pack = new Support.PackBuilder()
                .Tally("I2", SourceKind.Interview, Experience.Lived, one.favourable, one.valid);
            var text = AnnexText.Of(AnnexText.Supplement(Support.Scored.Assess(pack)));
            return !text.Contains($"{one.favourable} of {one.valid}", StringComparison.Ordinal)
                && (text.Contains($"[c] of {one.valid}", StringComparison.Ordinal)
                    || (one.valid < 12 && text.Contains("[c] of [c]", StringComparison.Ordinal)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20190603, 1));
    }

    // Few who were heard in two sources: their number is what the sources add up to less the total.
    [Test]
    public void Published_FewHeardTwice_TellsNothingOfHowMany()
    {
        var texts = Enumerable.Range(1, 4).Select(twice => Published(new TestCase { Heard = new Heard(104 - twice, 104 - twice, TestPack.Heard()) }));

        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
        Assert.That(texts.First(), Does.Contain("Up to 104 people").And.Contain("how many is not shown where they are fewer than five"));
    }

    [Test]
    public void Working_SmallCounts_AreAllShown()
    {
        var text = AnnexText.Of(AnnexText.Working(WithThirdSource(3, 40, 107).WithCounts("I2", 2, 20)));

        Assert.That(text, Does.Contain("107 people").And.Contain("2 of 20").And.Not.Contain("[c]"));
    }

    private static string Published(TestCase test) => AnnexText.AllPublished(test.Build(), new JsonAnnexRenderer());

    private static TestCase WithWomen(int women, int men) => new()
    {
        Pack = TestPack.Create() with
        {
            Caseload = new Caseload(
                8200, [new("Sex", "Women", 0.15, women), new("Sex", "Men", 0.85, men)], Representativeness.Poor),
        },
    };

    private static TestCase WithThirdSource(int heard, int invited, int people) => new()
    {
        Heard = new Heard(people, people,
        [
            .. TestPack.Heard(),
            new()
            {
                SourceId = "drop-in",
                Title = "Drop-in talks",
                Kind = SourceKind.Group,
                Experience = Experience.Lived,
                Origin = Origin.Inspectorate,
                SampleDrawnBy = Origin.Inspectorate,
                Invited = invited,
                Heard = heard,
                Representativeness = null,
            },
        ]),
    };
}
