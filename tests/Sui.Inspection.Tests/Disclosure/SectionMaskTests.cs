using Moq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Annexes;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>Sections of plug-ins pass the guard, whatever they print and wherever they have it from.</summary>
internal sealed class SectionMaskTests
{
    private const string Sure = "07700 900461";
    private const string Possible = "AB12 CDE";

    [TestCase(AnnexAudience.Published, Sure, "[phone]")]
    [TestCase(AnnexAudience.Published, Possible, "[vehicle]")]
    [TestCase(AnnexAudience.Working, Sure, "[phone]")]
    public void Compose_SectionThatCarriesAnIdentifierEverywhere_PrintsNone(AnnexAudience audience, string plant, string mask)
    {
        var blocks = HostileText.Blocks("Seen " + plant);
        var document = Compose(audience, new AnnexSection("local", "Heading " + plant, blocks, [new AnnexSection("local-2", "Below " + plant, blocks)]));
        var strings = StringMembers.In(document.Sections[^1], []).ToList();

        Assert.That(strings.Where(one => one.Text.Contains(plant, StringComparison.Ordinal)), Is.Empty);
        Assert.That(strings.Where(one => one.Text.Contains(mask, StringComparison.Ordinal)).Select(one => one.Member).Distinct(),
            Is.EquivalentTo(Texts()), "every text of every block was planted in, and masked");
    }

    [Test]
    public void Compose_WorkingPaper_KeepsWhatIsOnlyPossible() => Assert.That(
        AnnexText.Of(Compose(AnnexAudience.Working, new AnnexSection("local", "Heading", [new ParagraphBlock("Seen " + Possible)]))), Does.Contain(Possible));

    [Test]
    public void Compose_SectionWithNothingToMask_IsAsItWas()
    {
        var blocks = HostileText.Blocks("Local words.");
        var document = Compose(AnnexAudience.Published, new AnnexSection("local", "Heading", blocks));

        Assert.That(AnnexText.Of(document, "local"), Is.EqualTo(string.Join('\n', blocks.SelectMany(AnnexText.LinesOf).Prepend("Heading"))));
        Assert.That(document.Sections[^1].Blocks.OfType<ParagraphBlock>().First().Runs, Is.EqualTo(((ParagraphBlock)blocks[0]).Runs));
    }

    [Test]
    public void Compose_NumberThatFormattingDivides_IsMasked()
    {
        var document = Compose(AnnexAudience.Published, new AnnexSection("local", "Heading",
            [new ParagraphBlock([new TextRun("Call 07700 "), new TextRun("900461", TextStyle.Strong), new TextRun(" today.")])]));

        Assert.That(AnnexText.Of(document, "local"), Does.Contain("Call [phone] today.").And.Not.Contain("900461"));
    }

    [TestCase("mailto:planted.person@example.org")]
    [TestCase("https://example.org/?who=planted.person%40example.org")]
    public void Compose_LinkToAPerson_KeepsItsWordsOnly(string address)
    {
        var document = Compose(AnnexAudience.Working, new AnnexSection("local", "Heading", [new ParagraphBlock([new TextRun("Write", Href: address)])]));

        Assert.That(((ParagraphBlock)document.Sections[^1].Blocks[0]).Runs, Is.EqualTo(new[] { new TextRun("Write") }));
    }

    [Test]
    public void Compose_AnchorThatIdentifies_IsNumbered()
    {
        var document = Compose(AnnexAudience.Published,
            new AnnexSection("added-1", "Taken", []), new AnnexSection("member-9434765919", "Heading", []), new AnnexSection("local", "Heading", []));

        Assert.That(document.Sections.TakeLast(3).Select(section => section.Id), Is.EqualTo(new[] { "added-1", "added-2", "local" }));
    }

    [Test]
    public void Compose_NameOnTheList_IsMasked()
    {
        var provider = Provider(new AnnexSection("local", "Heading", [new ParagraphBlock("Siân Examplesby said so.")]));
        var document = new AnnexComposer([provider], new PrivacyGuard(["Siân Examplesby"])).Compose(new TestCase().Build(), new AnnexRequest());

        Assert.That(AnnexText.Of(document, "local"), Does.Contain("[name] said so."));
    }

    [Test]
    public void Compose_PlugIn_SeesTheMaskedAssessment()
    {
        var provider = new Mock<IAnnexSectionProvider>(MockBehavior.Strict);
        provider.Setup(one => one.Parts).Returns([AnnexPart.Annex]);
        Assessment? seen = null;
        provider.Setup(one => one.GetSections(It.IsAny<Assessment>(), It.IsAny<AnnexRequest>()))
            .Callback((Assessment assessment, AnnexRequest _) => seen = assessment).Returns([]);
        var planted = new Planter(Possible, AssessmentStrings.Text).In(FullAssessment.Create());

        new AnnexComposer([provider.Object]).Compose(planted, new AnnexRequest());

        Assert.That(seen, Is.Not.Null);
        Assert.That(StringMembers.In(seen, AssessmentStrings.Term).Where(one => one.Text.Contains(Possible, StringComparison.Ordinal)), Is.Empty);
    }

    // A section's strings, but for anchors, addresses and tags of languages.
    private static IEnumerable<string> Texts() => StringMembers.Of(typeof(AnnexSection), [])
        .Except(["AnnexSection.Id", "TextRun.Href", "TextRun.Language"]);

    private static AnnexDocument Compose(AnnexAudience audience, params AnnexSection[] sections) =>
        new AnnexComposer([Provider(sections)]).Compose(new TestCase().Build(), new AnnexRequest(audience));

    private static IAnnexSectionProvider Provider(params AnnexSection[] sections) =>
        Mock.Of<IAnnexSectionProvider>(one => one.GetSections(It.IsAny<Assessment>(), It.IsAny<AnnexRequest>()) == sections);
}
