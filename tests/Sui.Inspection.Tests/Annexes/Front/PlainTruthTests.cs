using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>What the annex says of the next rung, of what decides, of both sides and of what it leaves out is so.</summary>
[TestFixture]
internal sealed class PlainTruthTests
{
    private static readonly EvidencePack Middling = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;

    [Test]
    public void Quotations_OfBothSides_ComeInPairsAndLivedExperienceFirst([Values("en", "cy")] string language)
    {
        var document = ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published, language);
        var all = AnnexText.Blocks(document).OfType<QuoteBlock>().Select(quote => string.Concat(quote.Text.Select(run => run.Text))).ToList();

        // One alone speaks against the rating that is printed, Requires improvement.
        Assert.That(document.Sections[0].Blocks.OfType<QuoteBlock>().Take(1).SelectMany(quote => quote.Text).Select(run => run.Text), Has.All.Contains("now we can wait upstairs"));
        Assert.That(all, Has.Count.EqualTo(4));
        Assert.That(all[0], Does.Contain("now we can wait upstairs"), "For what holds.");
        Assert.That(all[1], Does.Contain(language == "en" ? "any other business" : "Chlywais i ddim byd"), "Against.");
        Assert.That(all[2], Does.Contain("now it's the station"));
        Assert.That(all[3], Does.Contain(language == "en" ? "Chlywais i ddim byd" : "any other business"));
    }

    [Test]
    public void Quotations_OfPublishedEvidenceAlone_AreAllPrinted()
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("kent-surrey-sussex-crc")).Pack!;
        var quotes = Enumerable.Range(1, 3).Select(number => Middling.Quotes[0] with
        {
            Id = $"q{number}",
            Text = $"Words number {number}.",
            Consent = QuoteConsent.Published,
            CriterionIds = [],
            SourceId = pack.Sources[0].Id,
            Language = null,
        }).ToList();
        var text = AnnexText.Of(ExamplePacks.Inspection.Compose(ExamplePacks.Inspection.Assess(pack with { Quotes = quotes }), new AnnexRequest()));

        Assert.That(quotes.Where(quote => !text.Contains(quote.Text, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Row_OfOneEventCodedTwice_HasTheWeightiestFinding() => Assert.That(
        Why(Middling), Does.Contain("Against it: Members waited an hour").And.Not.Contain("The coordinator set the agenda at the meeting observed"));

    [Test]
    public void Row_OfOneEventCodedBothWays_HasBothSides() => Assert.That(
        Why(Middling with { Findings = [.. Middling.Findings.Select(finding => finding.Id == "f22" ? finding with { Direction = FindingDirection.For } : finding)] })
            .ReplaceLineEndings(" "),
        Does.Contain("Against it: Members waited an hour").And.Contain("For it: The coordinator set the agenda at the meeting observed"));

    [Test]
    public void Chain_WithoutAFindingOfOthers_SaysSo()
    {
        var pack = Middling with { Findings = [.. Middling.Findings.Where(finding => finding.CriterionId is not ("P2" or "P3"))] };
        var text = AnnexText.Of(ExamplePacks.Inspection.Compose(ExamplePacks.Inspection.Assess(pack), new AnnexRequest { Part = AnnexPart.Supplement }), "proposals");

        Assert.That(text, Does.Contain("There is no finding of an inspector or a member on answers or on what was carried out [12, 13].").And.Not.Contain("stands at ["));
    }

    [Test]
    public void Next_WhereAHigherRungIsMetOnWeakFoundations_NamesBoth()
    {
        var test = new TestCase();
        var at = test.Outcomes.FindIndex(outcome => outcome.Id == "I2");
        test.Outcomes[at] = test.Outcomes[at] with { Status = CriterionStatus.NotMet, Reason = null };
        test.Placement = test.Placement with
        {
            Rung = null,
            Gaps = [],
            WeakFoundations = [new WeakFoundation(Rung.Consultation, ["I2"])],
            Next = Rung.Information,
            Blocking = [test.Placement.Blocking[0] with { Id = "I2", Status = CriterionStatus.NotMet }],
        };

        Assert.That(new GlancePoints(new AnnexContext(test.Build(), new AnnexRequest())).Next(), Does.StartWith(
            "Information, and with it Consultation, would be reached if this were met: “People are told"));
    }

    [TestCase("en", "What decides within the range is “Those involved are fairly chosen", "(not inspected).")]
    [TestCase("cy", "Yr hyn sy’n penderfynu o fewn yr ystod: “", "(heb ei arolygu).")]
    public void PageOne_OneStatementThatDecides_IsNamed(string language, string named, string why)
    {
        var context = new AnnexContext(ExamplePacks.Inspection.Assess(Middling with { Decision = null }), new AnnexRequest(Language: language));
        var reasons = string.Join(' ', new GlanceDecision(context).Reasons(named: true).Select(Sui.Inspection.Annexes.Wording.LanguageMarks.Strip));

        Assert.That(reasons, Does.Contain(named).And.Contain(why));
        Assert.That(string.Join(' ', new GlanceDecision(context).Reasons(named: false)), Does.Not.Contain(named), "Where there is no room.");
    }

    [Test]
    public void PageOne_Undecided_NamesTheStatementThatDecides() => Assert.That(
        PageOne(ExamplePacks.Inspection.Compose(ExamplePacks.Inspection.Assess(Middling with { Decision = null }))).ReplaceLineEndings(" "),
        Does.Contain("What decides within the range is “Those involved are fairly chosen"));

    [Test]
    public void PageOne_ListsCutForRoom_SaySoAndTheRestStandsBelow()
    {
        var document = ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published, "cy");
        var context = new AnnexContext(ExamplePacks.Assess("synthetic-middling"), new AnnexRequest(Language: "cy"));
        var cut = context.With(PageOneRoom.All.First(room => room.Points == 2));
        var why = AnnexText.Of(document, "why");

        var page = document with { Sections = new LanguageRuns(null).Resolve([new GlanceSection().Compose(cut)]) };
        Assert.That(PageOne(page).Split("(ac un arall isod)"), Has.Length.EqualTo(3));
        Assert.That(
            new GlancePoints(cut).Below().Select(outcome => $"[{context.Entries.Of(outcome.Id)}]").Where(mark => !why.Contains(mark, StringComparison.Ordinal)), Is.Empty);
        Assert.That(PageOne(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published)), Does.Not.Contain("more below"));
    }

    private static string PageOne(AnnexDocument document) => AnnexText.Of(document with { Sections = [document.Sections[0]] });

    private static string Why(EvidencePack pack) => AnnexText.Of(AnnexText.Compose(ExamplePacks.Inspection.Assess(pack)), "why");
}
