using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Publications;

/// <summary>The commitment of a publication is found for its annex, and for no other.</summary>
public class CommitmentTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;

    [Test]
    public async Task Commitment_IsThatOfTheLastPublication_ForItsRecordAlone()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        Assert.That(await FindAsync(file, new AnnexRequest()), Is.Null, "nothing was published yet");
        await PublishedCases.PublishAsync(file);
        var item = (await file.Evidence.GetItemsAsync()).Single(one => one.Part == CaseItemPart.Publication).Id;
        foreach (var language in new[] { "en", "cy" })
        {
            foreach (var part in Enum.GetValues<AnnexPart>())
            {
                Assert.That(await FindAsync(file, new AnnexRequest(Language: language) { Part = part }), Is.EqualTo(item));
            }
        }

        Assert.That(await FindAsync(file, new AnnexRequest(AnnexAudience.Working)), Is.Null, "a working paper");
        var other = ExamplePacks.Inspection.Compose(ExamplePacks.Assess("synthetic-strong"), new AnnexRequest());
        Assert.That(await file.Publications.FindCommitmentAsync(other), Is.Null, "another record");
        var draft = await ComposeAsync(file, new AnnexRequest()) with { Draft = true };
        Assert.That(await file.Publications.FindCommitmentAsync(draft), Is.Null, "a draft");
        await file.Workflow.FireAsync("reopen", Lead, "One more source came.");
        Assert.That(await FindAsync(file, new AnnexRequest()), Is.Null, "opened again");
    }

    /// <summary>What does not verify commits to nothing.</summary>
    [Test]
    public async Task Commitment_OfAFileThatDoesNotVerify_IsRefused()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        AnnexDocument annex;
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.PublishAsync(file);
            annex = await ComposeAsync(file, new AnnexRequest());
        }

        var bytes = await File.ReadAllBytesAsync(path);
        var word = bytes.AsSpan().IndexOf("improvement log"u8);
        Assert.That(word, Is.Positive);
        bytes[word] ^= 0x20;
        await File.WriteAllBytesAsync(path, bytes);
        await using var altered = await TemporaryCases.OpenAsync(path);
        await Refusals.Refuses("SUI7105", () => altered.Publications.FindCommitmentAsync(annex));
    }

    /// <summary>What was published twice with one record has two commitments, and the annex of either time verifies.</summary>
    [Test]
    public async Task Annex_OfAnEarlierPublicationOfTheSameRecord_Verifies_AndOneWithoutACommitmentToo()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.PublishAsync(file);
        var (first, firstBytes) = await WriteAsync(file);
        await file.Workflow.FireAsync("reopen", Lead, "Looked at again.");
        await PublishedCases.PublishAsync(file);
        var (second, secondBytes) = await WriteAsync(file);
        var bare = Write(await ComposeAsync(file, new AnnexRequest()));
        var replays = await file.Publications.ReplayAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.Not.EqualTo(second));
            Assert.That(replays.Select(one => one.Publication.Commitment), Is.EqualTo(new[] { first, second }));
            Assert.That(Compare(firstBytes), Is.EqualTo(new[] { "SUI7319" }), "it verifies, and is not what was published last");
            Assert.That(Compare(secondBytes), Is.Empty);
            Assert.That(Compare(bare), Is.Empty);
            Assert.That(Compare(Write(Composed(new string('0', 64)))), Is.EqualTo(new[] { "SUI7313" }));
        });

        IEnumerable<string> Compare(byte[] bytes) => PublishedAnnex.Compare(
            ExamplePacks.Inspection, replays, ExamplePacks.Inspection.VerifyAnnex(bytes, "annex.html").Claim!, bytes, "annex.html").Select(problem => problem.Code);
        AnnexDocument Composed(string commitment) =>
            ExamplePacks.Inspection.Compose(replays[^1].Assessment!, new AnnexRequest { RecordCommitment = commitment });
    }

    private static async Task<(string Commitment, byte[] Bytes)> WriteAsync(ICaseFile file)
    {
        var commitment = await FindAsync(file, new AnnexRequest());
        return (commitment!, Write(await ComposeAsync(file, new AnnexRequest { RecordCommitment = commitment })));
    }

    private static byte[] Write(AnnexDocument document)
    {
        using var written = new MemoryStream();
        ExamplePacks.Inspection.Write(document, "html", written);
        return written.ToArray();
    }

    private static async Task<string?> FindAsync(ICaseFile file, AnnexRequest request) => await file.Publications.FindCommitmentAsync(await ComposeAsync(file, request));

    private static async Task<AnnexDocument> ComposeAsync(ICaseFile file, AnnexRequest request) => ExamplePacks.Inspection.Compose(
        ExamplePacks.Inspection.Assess(ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync())), request);
}
