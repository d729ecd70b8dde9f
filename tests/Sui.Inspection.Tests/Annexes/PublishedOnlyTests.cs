using System.Text.RegularExpressions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;

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
}
