using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The numbers in square brackets lead to the entries of the supplement, where it is said where that stands.</summary>
[TestFixture]
internal sealed class EntryLinksTests
{
    private const string Address = "https://www.example.org/eastmere/annex-supplement.html";

    [Test]
    public void Split_NumberOfAnEntry_IsALinkOnlyWhereTheSupplementStandsSomewhere()
    {
        var run = new TextRun("It holds [" + LanguageMarks.Entry("4", "entry-4") + "].");

        Assert.Multiple(() =>
        {
            Assert.That(LanguageMarks.Split(run, null), Is.EqualTo(new[] { new TextRun("It holds [4].") }));
            Assert.That(
                LanguageMarks.Split(run, string.Empty), Is.EqualTo(new TextRun[] { "It holds [", new("4", Href: "#entry-4"), "]." }));
            Assert.That(LanguageMarks.Split(run, "s.html").ElementAt(1), Is.EqualTo(new TextRun("4", Href: "s.html#entry-4")));
            Assert.That(LanguageMarks.Strip(run.Text), Is.EqualTo("It holds [4]."));
        });
    }

    [Test]
    public void Annex_WithTheAddressOfItsSupplement_LeadsToEntriesThatAreThere(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values("en", "cy")] string language)
    {
        var assessment = ExamplePacks.Assess(name);
        var request = new AnnexRequest(Language: language, Date: null) { SupplementAddress = Address };
        var annex = ExamplePacks.Inspection.Compose(assessment, request);
        var supplement = ExamplePacks.Inspection.Compose(assessment, request with { Part = AnnexPart.Supplement });
        var ids = AnnexText.All(supplement.Sections).Select(section => "#" + section.Id).ToHashSet();
        var (within, leading) = (AnnexText.Runs(annex).Where(run => run.Href?[0] == '#').ToList(), AnnexText.Runs(annex).Where(run => run.Href is not null and not ['#', ..]).ToList());

        Assert.Multiple(() =>
        {
            Assert.That(leading, Is.Not.Empty);
            Assert.That(within.Select(run => run.Href![1..]), Is.SubsetOf(AnnexText.All(annex.Sections).Select(section => section.Id)));
            Assert.That(leading.Select(run => run.Href!.Split('#')[0]), Is.All.EqualTo(Address));
            Assert.That(leading.Select(run => "#" + run.Href!.Split('#')[1]).Distinct(), Is.SubsetOf(ids));
            Assert.That(AnnexText.Runs(supplement).Select(run => run.Href).OfType<string>().Where(href => href[0] == '#').Distinct(), Is.SubsetOf(ids));
            Assert.That(annex.SupplementAddress, Is.EqualTo(Address));
            Assert.That(AnnexText.Of(annex), Is.EqualTo(AnnexText.Of(ExamplePacks.Inspection.Compose(assessment, request with { SupplementAddress = null }))));
        });
    }

    [TestCase(AnnexPart.Supplement)]
    [TestCase(AnnexPart.EasyRead)]
    public void OtherParts_WithTheAddress_DoNotSayIt(AnnexPart part) => Assert.That(
        ExamplePacks.Inspection.Compose(ExamplePacks.Assess("worked-case"), new AnnexRequest { Part = part, SupplementAddress = Address }).SupplementAddress, Is.Null);

    [TestCase("javascript:alert(1)")]
    [TestCase("../annex.html")]
    [TestCase("folder/annex.html")]
    [TestCase("annex.html#top")]
    [TestCase("annex supplement.html")]
    [TestCase("mailto:someone@example.org")]
    [TestCase("//example.org/x")]
    [TestCase("")]
    public void Compose_AddressThatCannotBe_IsRefused(string address) => Assert.That(
        () => ExamplePacks.Inspection.Compose(ExamplePacks.Assess("worked-case"), new AnnexRequest { SupplementAddress = address }), Throws.ArgumentException);

    [Test]
    public void Verify_AnnexThatLeadsToItsSupplement_ClaimsTheAddress()
    {
        var document = ExamplePacks.Inspection.Compose(ExamplePacks.Assess("worked-case"), new AnnexRequest { SupplementAddress = "annex-supplement.html" });
        using var written = new MemoryStream();
        ExamplePacks.Inspection.Write(document, "html", written);
        var verified = ExamplePacks.Inspection.VerifyAnnex(written.ToArray(), "annex.html");

        Assert.That(verified.Problems, Is.Empty);
        Assert.That(verified.Claim!.SupplementAddress, Is.EqualTo("annex-supplement.html"));
        Assert.That(System.Text.Encoding.UTF8.GetString(written.ToArray()), Does.Contain("<a href=\"annex-supplement.html#entry-1\">1</a>"));
    }

    // The ladder that is printed marks the rung decided; the record says what the evidence gives.
    [Test]
    public void Verify_DecisionThatDeparts_Verifies([Values] AnnexPart part, [Values(null, Rung.Information, Rung.FullControl)] Rung? rung)
    {
        var pack = ExamplePacks.Assess("synthetic-middling").Evidence;
        var assessment = ExamplePacks.Inspection.Assess(pack with { Decision = pack.Decision! with { Rung = rung } });
        using var written = new MemoryStream();
        ExamplePacks.Inspection.Write(ExamplePacks.Inspection.Compose(assessment, new AnnexRequest { Part = part }), "json", written);

        Assert.That(ExamplePacks.Inspection.VerifyAnnex(written.ToArray(), "annex.json").Problems, Is.Empty);
    }
}
