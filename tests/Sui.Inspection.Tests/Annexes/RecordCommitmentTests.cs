using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The commitment to the full record stands beside the record of a final annex, and in nothing else.</summary>
[TestFixture]
internal sealed class RecordCommitmentTests
{
    private const string Decided = "synthetic-middling";
    private const string Commitment = "00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff";

    [TestCase(AnnexPart.Annex, "en", "The full record stays in the case file; its commitment is " + Commitment + ".")]
    [TestCase(AnnexPart.Annex, "cy", "Mae’r cofnod llawn yn aros yn ffeil yr achos; ei ymrwymiad yw " + Commitment + ".")]
    [TestCase(AnnexPart.Supplement, "en", "Commitment to the full record: " + Commitment)]
    [TestCase(AnnexPart.Supplement, "cy", "Ymrwymiad i’r cofnod llawn: " + Commitment)]
    public void Annex_ThatIsFinal_PrintsIt_AndNothingElseChanges(AnnexPart part, string language, string printed)
    {
        var request = new AnnexRequest(Language: language) { Part = part };
        var (without, with) = (Compose(request), Compose(request with { RecordCommitment = Commitment }));
        var lines = AnnexText.Of(with).Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(with.RecordCommitment, Is.EqualTo(Commitment));
            Assert.That(lines, Does.Contain(printed));
            Assert.That(lines.Where(line => line != printed), Is.EqualTo(AnnexText.Of(without).Split('\n')));
            Assert.That(RecordDigest.Of(with.Record!), Is.EqualTo(RecordDigest.Of(without.Record!)));
        });
    }

    [Test]
    public void EasyRead_CarriesIt_AndDoesNotSayIt()
    {
        var document = Compose(new AnnexRequest { Part = AnnexPart.EasyRead, RecordCommitment = Commitment });
        Assert.That(document.RecordCommitment, Is.EqualTo(Commitment));
        Assert.That(AnnexText.Of(document), Does.Not.Contain(Commitment));
    }

    [TestCase(Decided, AnnexAudience.Working)]
    [TestCase("worked-case", AnnexAudience.Published)]
    public void WorkingPaperAndDraft_HaveNone(string pack, AnnexAudience audience)
    {
        var document = ExamplePacks.Inspection.Compose(ExamplePacks.Assess(pack), new AnnexRequest(audience) { RecordCommitment = Commitment });
        Assert.That(document.RecordCommitment, Is.Null);
        Assert.That(AnnexText.Of(document), Does.Not.Contain(Commitment));
    }

    [TestCase("")]
    [TestCase("00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF00FF")]
    [TestCase("00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00f")]
    [TestCase("00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ffa")]
    [TestCase("see the case file see the case file see the case file see the ca")]
    public void Commitment_ThatIsNone_IsRefused(string commitment)
    {
        Assert.That(() => Compose(new AnnexRequest { RecordCommitment = commitment }), Throws.ArgumentException);

        var json = AnnexText.Render(new JsonAnnexRenderer(), Compose(new AnnexRequest { RecordCommitment = Commitment }));
        var doctored = json.Replace($"\"recordCommitment\": \"{Commitment}\"", $"\"recordCommitment\": \"{commitment}\"", StringComparison.Ordinal);
        var verified = ExamplePacks.Inspection.VerifyAnnex(System.Text.Encoding.UTF8.GetBytes(doctored), "annex.json");
        Assert.That(verified.Problems.Select(problem => (problem.Code, problem.Location.Column)), Is.EqualTo(new[] { ("SUI5407", "recordCommitment") }));
    }

    [Test]
    public void Verify_Annex_ClaimsIt([Values("json", "html", "pdf")] string format, [Values] AnnexPart part)
    {
        using var written = new MemoryStream();
        ExamplePacks.Inspection.Write(Compose(new AnnexRequest { Part = part, RecordCommitment = Commitment }), format, written);
        var verified = ExamplePacks.Inspection.VerifyAnnex(written.ToArray(), "annex");

        Assert.That(verified.Problems, Is.Empty);
        Assert.That(verified.Claim!.RecordCommitment, Is.EqualTo(Commitment));
    }

    [Test]
    public void Json_WithIt_FitsTheSchema()
    {
        using var schema = new JsonSchemaChecker(File.ReadAllBytes(Path.Combine(Repository.Root(), "schemas", "annex-1.schema.json")));
        var json = AnnexText.Render(new JsonAnnexRenderer(), Compose(new AnnexRequest { RecordCommitment = Commitment }));

        Assert.That(schema.Check(System.Text.Encoding.UTF8.GetBytes(json)), Is.Empty);
        Assert.That(schema.Check(System.Text.Encoding.UTF8.GetBytes(json.Replace($": \"{Commitment}\"", ": \"none\"", StringComparison.Ordinal))), Is.Not.Empty);
    }

    private static AnnexDocument Compose(AnnexRequest request) => ExamplePacks.Inspection.Compose(ExamplePacks.Assess(Decided), request);
}
