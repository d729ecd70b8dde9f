using System.Text.RegularExpressions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>Packs of published evidence only: what is known, what cannot be said, and activities (method, section 5).</summary>
[TestFixture]
internal sealed class PublishedOnlyTests
{
    private static readonly string[] Packs =
        ["kent-surrey-sussex-crc", "merseyside-crc", "nps-wales-approved-premises", "staffordshire-west-midlands-crc", "visited-sites", "hm-inspectorate-of-probation"];

    [Test]
    public void Assess_PublishedOnly_HasNoRangeAndNoVerdict([ValueSource(nameof(Packs))] string name)
    {
        var assessment = ExamplePacks.Assess(name);
        Assert.That(
            (assessment.Rating.Value, assessment.Rating.Low, assessment.Rating.High, assessment.Judgement.Prompt),
            Is.EqualTo(((Rating?)null, (Rating?)null, (Rating?)null, PromptResult.NotJudged)));
    }

    [Test]
    public void Compose_PublishedOnly_HasNeitherPlacementNorFieldwork(
        [ValueSource(nameof(Packs))] string name, [Values] AnnexAudience audience, [Values("en", "cy")] string language)
    {
        var document = ExamplePacks.Compose(name, audience, language);
        string[] left = ["ladder", "reach", "elements", "heard"];
        Assert.Multiple(() =>
        {
            Assert.That(document.Sections.Select(section => section.Id).Intersect(left), Is.Empty);
            Assert.That(document.Subtitle, Does.Not.Contain("Fieldwork").And.Not.Contain("Gwaith maes"));
            Assert.That(AnnexText.Of(document with { Sections = [document.Sections[0]] }), Does.Not.Match(new Regex(@"\b[ICUPSFKE][1-7]\b")));
        });
    }

    [Test]
    public void Compose_PublishedOnly_SaysWhatCannotBeSaid() => Assert.That(
        AnnexText.Of(ExamplePacks.Compose("kent-surrey-sussex-crc", AnnexAudience.Published)),
        Does.Contain("On which rung of the ladder the arrangements stand").And.Contain("Whether prompt 1.4.4(e) is met, or any rating"));

    [Test]
    public void PublishedOnly_Approved_SaysSoAndPlacesNothing([Values("en", "cy")] string language, [Values(AnnexPart.Annex, AnnexPart.Supplement)] AnnexPart part)
    {
        var assessment = Decided(Read("synthetic-middling").Decision! with { Rung = null, Rating = null });
        var text = AnnexText.Of(ExamplePacks.Inspection.Compose(assessment, new AnnexRequest(Language: language) { Part = part }));

        Assert.That(text, Does.Contain(language == "en"
            ? "Approved for publication on 12 July 2019 by lead inspector; no rung and no rating is given." : "Fe’i cymeradwywyd i’w gyhoeddi ("));
        Assert.That(text, Does.Not.Contain("No rung reached").And.Not.Contain("This confirms").And.Not.Contain("Mae hyn yn cadarnhau"));
        Assert.That(ExamplePacks.Inspection.CheckPublication(assessment).Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
    }

    [Test]
    public void PublishedOnly_NotApproved_AsksForApprovalAndForNoRung()
    {
        var assessment = Decided(null);
        var missing = ExamplePacks.Inspection.CheckPublication(assessment).Single(problem => problem.Code == "SUI5201");

        Assert.That((missing.Message, missing.Action), Is.EqualTo((
            "Nobody has approved the document for publication, so that it is a draft.", "Have it approved, and fill in the decision; leave rung and rating empty.")));
        Assert.That(
            AnnexText.Of(ExamplePacks.Inspection.Compose(assessment, new AnnexRequest { Part = AnnexPart.Supplement })), Does.Contain("Nobody has approved it for publication yet.").And.Not.Contain("confirms or overrides"));
    }

    [Test]
    public void PublishedOnly_RungAndRatingDecided_PrintsNeitherAndSaysWhyItIsADraft([Values(AnnexPart.Annex, AnnexPart.Supplement)] AnnexPart part)
    {
        var decision = Read("synthetic-middling").Decision! with { Rung = Rung.Consultation, Rating = Rating.Good };
        var document = ExamplePacks.Inspection.Compose(Decided(decision), new AnnexRequest { Part = part });

        Assert.That(document.Notice, Does.StartWith("Draft: a rung or a rating was entered on published evidence alone.").And.Not.Contain("moderated"));
        Assert.That(AnnexText.Of(document), Does.Contain("names a rung or a rating. On published evidence alone neither is given").And.Not.Contain("; Good."));
        Assert.That((document.Record!.DecidedRung, document.Record.DecidedRating), Is.EqualTo(((Rung?)null, (Rating?)null)));
    }

    private static Assessment Decided(Decision? decision) => ExamplePacks.Inspection.Assess(Read("kent-surrey-sussex-crc") with { Decision = decision });

    private static EvidencePack Read(string name) => ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Pack!;
}
