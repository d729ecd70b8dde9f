using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>Page one lets people speak, says who was not heard, and gives no verdict by a bar that no pilot has set (method, sections 3 and 10).</summary>
[TestFixture]
internal sealed class PageOneHeardTests
{
    private static readonly string[] Synthetic = ["synthetic-middling", "synthetic-paper", "synthetic-strong"];

    // The whole annex on seven pages, so that none is a third empty.
    [TestCaseSource(nameof(Synthetic))]
    public void PageOne_OfEachSyntheticPack_HasTwoQuotationsThatReadersCanRead(string name)
    {
        var document = ExamplePacks.Compose(name, AnnexAudience.Published);
        var quotes = document.Sections[0].Blocks.OfType<QuoteBlock>().ToList();

        Assert.That(quotes, Has.Count.EqualTo(2));
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

    // Rows 1, 2 and 8, to which the provider's survey of 420 people speaks as well.
    [TestCase("I1")]
    [TestCase("I2")]
    [TestCase("C5")]
    public void Why_ProvidersOwnSurveyBesideOthers_IsNamedWithWhatItCounts(string id)
    {
        var context = new AnnexContext(ExamplePacks.Assess("synthetic-paper"), new AnnexRequest());

        Assert.That(
            new DecidingEvidence(context).Of(context.Outcome(id)!, lived: false),
            Does.EndWith("The provider’s own surveys count at most 3 of the 6 needed for it."));
    }
}
