using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>Page one lets people speak, says who was not heard, and gives no verdict by a bar that no pilot has set (method, sections 3 and 10).</summary>
[TestFixture]
internal sealed class PageOneHeardTests
{
    private static readonly string[] Synthetic = ["synthetic-middling", "synthetic-paper", "synthetic-strong"];

    // Two, where the decision, dissent and the council's reply leave room. The whole annex on seven pages, so that none is a third empty.
    [TestCaseSource(nameof(Synthetic))]
    public void PageOne_OfEachSyntheticPack_HasTwoQuotationsThatReadersCanRead(string name)
    {
        var document = ExamplePacks.Compose(name, AnnexAudience.Published);
        var quotes = document.Sections[0].Blocks.OfType<QuoteBlock>().ToList();

        Assert.That(quotes, Has.Count.EqualTo(name == "synthetic-middling" ? 1 : 2));
        Assert.That(quotes.SelectMany(quote => quote.Text).Select(run => run.Language), Is.All.Null);
        Assert.That(Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), document)).File.Pages, Has.Count.LessThanOrEqualTo(8));
    }

    [TestCase(Rating.RequiresImprovement, "now we can wait upstairs")]
    [TestCase(Rating.Good, "any other business")]
    public void PageOne_RoomForOneQuotation_HasTheOneAgainstWhatIsPrinted(Rating rating, string expected)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;
        var assessment = ExamplePacks.Inspection.Assess(pack with { Decision = pack.Decision! with { Rating = rating } });
        var context = new AnnexContext(assessment, new AnnexRequest()).With(new PageOneRoom(1, 3, 0, 600));
        var block = (QuoteBlock)GlanceQuotes.OnPageOne(context).Single();

        Assert.That(string.Concat(block.Text.Select(run => run.Text)), Does.Contain(expected));
        Assert.That(GlanceQuotes.Others(context).FurtherOn, Has.Count.EqualTo(3), "The other side stands further on.");
    }

    // In synthetic-paper two of 72 heard are women, against 15 per cent of the caseload; the counts are hidden, so that the group is not named.
    [TestCase("synthetic-paper", "At least one sizeable group of the caseload is missing, or nearly missing, from the people heard. It is not named, since the counts are too small.")]
    [TestCase("synthetic-middling", "By sex and age, no sizeable group of the caseload is missing from the people heard.")]
    public void PageOne_Always_SaysWhoWasNotHeard(string name, string expected)
    {
        var summary = AnnexText.Of(ExamplePacks.Compose(name, AnnexAudience.Published), "summary");

        Assert.That(summary, Does.Contain(expected).And.Not.Contain("Women"));
    }

    [Test]
    public void PageOne_GroupThatMayBeNamed_IsNamed()
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-paper")).Pack!;
        var groups = pack.Caseload!.Profile.Select(group => group with { Heard = group.Name == "Women" ? 0 : 20 }).ToList();
        var assessment = ExamplePacks.Inspection.Assess(pack with { Caseload = pack.Caseload with { Profile = groups } });

        Assert.That(AnnexText.Of(ExamplePacks.Inspection.Compose(assessment, new AnnexRequest()), "summary"), Does.Contain("Nobody was heard from this group: Women"));
    }

    [Test]
    public void Reach_BarNotCalibrated_IsSaidInCountsAndMarked([ValueSource(nameof(Synthetic))] string name, [Values("en", "cy")] string language)
    {
        var summary = AnnexText.Of(ExamplePacks.Compose(name, AnnexAudience.Published, language), "summary");

        Assert.That(summary, Does.Contain(language == "en" ? "50 per cent (not calibrated)" : "50 y cant (heb ei raddnodi)"));
        Assert.That(summary, Does.Not.Contain("far enough").And.Not.Contain("ddigon pell"));
    }

    // tallies.csv of the pack: 327 of 420, 301 of 414 and 288 of 409, of 5,600 invited. They stand with the people who were asked, not with staff and records.
    [TestCase("I1", "327 of 420")]
    [TestCase("I2", "301 of 414")]
    [TestCase("C5", "288 of 409")]
    public void Why_ProvidersOwnSurveyBesideOthers_StandsWithThePeopleAskedWithItsSharesAndWhatItCounts(string id, string counts)
    {
        var context = new AnnexContext(ExamplePacks.Assess("synthetic-paper"), new AnnexRequest());
        var evidence = new DecidingEvidence(context);

        Assert.That(evidence.Of(context.Outcome(id)!, lived: true), Does.Match($@"By the provider itself, {counts} in surveys.\[u\] \([78]% answered\); that counts at most 3 of the 6 points needed for it\.$"));
        Assert.That(evidence.Of(context.Outcome(id)!, lived: false), Does.Not.Contain("provider itself"));
    }

    // 82 and 15 people in the sources that are shown, and two representatives in one that is not: 'at least 80' was true, and misled.
    [TestCase(AnnexPart.Annex, "Up to 99 people with lived experience of supervision were heard, and some more whose number is not shown, of 9,400 on the caseload")]
    [TestCase(AnnexPart.EasyRead, "Up to 99 people, and some more, told us what they think.")]
    public void Heard_PartsThatAreHidden_LeavesTheSumOfThoseThatAreShown(AnnexPart part, string expected)
    {
        var text = AnnexText.Of(ExamplePacks.Compose("synthetic-paper", AnnexAudience.Published, part: part));

        Assert.That(text, Does.Contain(expected).And.Not.Contain("At least 8"));
    }

    // An attacker who has everything that is published: however few were heard through the source that is hidden, it says the same.
    [Test]
    public void Heard_PartsThatAreHidden_TellsNothingOfThem()
    {
        var published = Enumerable.Range(1, 4).Select(few =>
        {
            var sources = TestPack.Heard();
            var test = new TestCase { Heard = new Heard(84 + 20 + few, 104 + few, [.. sources.Take(2), sources[1] with { SourceId = "few", Title = "Conversation", Kind = SourceKind.Group, Invited = null, Heard = few }]) };
            return AnnexText.AllPublished(test.Build(), new JsonAnnexRenderer());
        }).ToList();

        Assert.That(published[0], Does.Contain("Up to 104 people"));
        Assert.That(published.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void PageOne_OfAWelshAnnex_LetsSomebodySpeakAndSaysInWhichLanguage([ValueSource(nameof(Synthetic))] string name)
    {
        var quotes = ExamplePacks.Compose(name, AnnexAudience.Published, "cy").Sections[0].Blocks.OfType<QuoteBlock>().ToList();

        Assert.That(quotes, Is.Not.Empty);
        foreach (var quote in quotes)
        {
            var english = quote.Text.Any(run => run.Language == "en");
            Assert.That(string.Concat(quote.Attribution.Select(run => run.Text)).EndsWith("(dywedwyd yn Saesneg)", StringComparison.Ordinal), Is.EqualTo(english));
        }
    }

    // Words that page one uses and readers do not know are explained on it, and what decides the range is named.
    [Test]
    public void PageOne_OfADecisionWithinARange_ExplainsItsWordsAndNamesWhatDecides()
    {
        var summary = AnnexText.Of(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published), "summary");

        Assert.That(summary, Does.Contain("indicated").And.Contain("“Indicated”: the evidence is for it, but not from two independent kinds of source."));
        Assert.That(summary, Does.Contain("in surveys not shown to be representative").And.Not.Contain("low reliability"));
        Assert.That(summary, Does.Contain("What decides within the range is “Those involved are fairly chosen and trained"));
    }
}
