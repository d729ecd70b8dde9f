using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Verification;

/// <summary>What somebody changes with a shell of SQLite is found, and named.</summary>
public class TamperingTests
{
    private const string Columns = "sequence, hash, node, last, workflow, fired, evidence, id, part, file, state, version, entry, salt, bytes";

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Change("altered entry", "SUI7101", "UPDATE journal SET entry = CAST(replace(CAST(entry AS TEXT), 'Row', 'row') AS BLOB) WHERE sequence = 40");
        yield return Change("altered entry and its hash column", "SUI7101", "UPDATE journal SET hash = zeroblob(32) WHERE sequence = 40");
        yield return Change("removed entry", "SUI7103", "DELETE FROM journal WHERE sequence = 40");
        yield return Change(
            "removed entry, the rest moved up", "SUI7102", "DELETE FROM journal WHERE sequence = 40", "UPDATE journal SET sequence = -sequence WHERE sequence > 40",
            "UPDATE journal SET sequence = -sequence - 1 WHERE sequence < 0");
        yield return Change(
            "reordered entries", "SUI7102", "UPDATE journal SET sequence = -1 WHERE sequence = 40", "UPDATE journal SET sequence = 40 WHERE sequence = 41",
            "UPDATE journal SET sequence = 41 WHERE sequence = -1");
        yield return Change(
            "inserted entry at the end", "SUI7102", $"INSERT INTO journal ({Columns}) SELECT (SELECT max(sequence) + 1 FROM journal), {Columns[10..]} FROM journal WHERE sequence = 40");
        yield return Change("cut end", "SUI7108", "DELETE FROM journal WHERE sequence > 40");
        yield return Change("altered content", "SUI7105", "UPDATE journal SET bytes = CAST('x' || CAST(bytes AS TEXT) AS BLOB) WHERE sequence = 40");
        yield return Change("altered salt", "SUI7105", "UPDATE journal SET salt = zeroblob(32) WHERE sequence = 40");
        yield return Change("exchanged content", "SUI7105", "UPDATE journal SET (salt, bytes) = (SELECT salt, bytes FROM journal WHERE sequence = 41) WHERE sequence = 40");
        yield return Change("removed content", "SUI7106", "UPDATE journal SET salt = NULL, bytes = NULL WHERE sequence = 40");
        yield return Change("content for an entry that has none", "SUI7106", "UPDATE journal SET salt = x'00', bytes = x'00' WHERE sequence = 1");
        yield return Change("content without its salt", "SUI7105", "UPDATE journal SET salt = NULL WHERE sequence = 40");
        yield return Change("withdrawn behind the journal's back", "SUI7107", "UPDATE journal SET state = 1 WHERE sequence = 40");
        yield return Change("moved to another file", "SUI7107", "UPDATE journal SET file = 'tallies.csv' WHERE sequence = 40");
        yield return Change("another id", "SUI7107", "UPDATE journal SET id = zeroblob(32) WHERE sequence = 40");
        yield return Change("another version", "SUI7107", "UPDATE journal SET version = 41 WHERE sequence = 40");
        yield return Change("removed row", "SUI7107", "UPDATE journal SET id = NULL, part = NULL, file = NULL, state = NULL, version = NULL WHERE sequence = 40");
        yield return Change("row put in", "SUI7107", "UPDATE journal SET id = zeroblob(32), part = 'Row', file = 'x.csv', state = 0, version = 1 WHERE sequence = 1");
        yield return Change("published behind the journal's back", "SUI7108", "UPDATE journal SET workflow = 'Published' WHERE last = 1");
        yield return Change("published behind the journal's back, once", "SUI7108", "UPDATE journal SET workflow = 'Published' WHERE sequence = 40");
        yield return Change("another node", "SUI7108", "UPDATE journal SET node = zeroblob(32) WHERE sequence = 40");
        yield return Change("another last entry", "SUI7108", "UPDATE journal SET last = 1 WHERE sequence = 40");
        yield return Change("no last entry", "SUI7108", "UPDATE journal SET last = 0");
        yield return Change("no last node", "SUI7108", "UPDATE journal SET node = x'' WHERE last = 1");
        yield return Change("no standing", "SUI7005", "UPDATE journal SET workflow = NULL");
        yield return Change("no journal", "SUI7005", "DELETE FROM journal");
    }

    [TestCaseSource(nameof(Changes))]
    public async Task Verify_AfterAChange_FindsIt(string code, string[] statements)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);

        Shell.Run(path, statements);

        Assert.That(await TemporaryCases.CodesAsync(path), Has.Member(code));
    }

    /// <summary>Reasons stand beside the entries that commit to them.</summary>
    [TestCase("SUI7105", "UPDATE journal SET words = CAST(substr(words, 1, 36) || 'Looked unto.' AS BLOB) WHERE last = 1", TestName = "Verify_OfAnAlteredReason")]
    [TestCase("SUI7105", "UPDATE journal SET words = CAST(zeroblob(32) || substr(words, 33) AS BLOB) WHERE last = 1", TestName = "Verify_OfAReasonWithAnotherSalt")]
    [TestCase("SUI7105", "UPDATE journal SET words = CAST(words || words AS BLOB) WHERE last = 1", TestName = "Verify_OfAReasonThatIsThereTwice")]
    [TestCase("SUI7105", "UPDATE journal SET words = substr(words, 1, 40) WHERE last = 1", TestName = "Verify_OfAReasonThatWasCut")]
    [TestCase("SUI7105", "UPDATE journal SET words = (SELECT words FROM journal WHERE last = 1) WHERE sequence = 40", TestName = "Verify_OfAReasonForAnEntryThatHasNone")]
    [TestCase("SUI7106", "UPDATE journal SET words = NULL WHERE last = 1", TestName = "Verify_OfAReasonThatIsGone")]
    public async Task Verify_AfterAChangeOfAReason_FindsIt(string code, string statement)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["absences"] = 1000 }, TemporaryCases.Lead, "Looked into.");
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
        Shell.Run(path, statement);
        Assert.That(await TemporaryCases.CodesAsync(path), Is.EqualTo(new[] { code }));
    }

    /// <summary>SQLite reads nothing behind the last page, and so nothing in the file says what stands there.</summary>
    [TestCase(1)]
    [TestCase(4096)]
    [TestCase(100_000)]
    public async Task Verify_OfAFileWithBytesBehindItsLastPage_NamesThem(int bytes)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var length = new FileInfo(path).Length;
        using (var file = new FileStream(path, FileMode.Append))
        {
            file.Write(new byte[bytes]);
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.EqualTo(new[] { "SUI7347" }));
        Assert.That(new FileInfo(path).Length, Is.EqualTo(length + bytes), "whoever looks into it still finds them");

        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await Refusals.Refuses("SUI7347", () => file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead));
            await Refusals.Refuses("SUI7347", () => file.Evidence.ExportAsync());
        }

        Assert.That(new FileInfo(path).Length, Is.EqualTo(length + bytes), "and nothing was written over them");

        // What the action says.
        await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(path, path, cases.Path("without.sui"), TemporaryCases.Lead))).File.DisposeAsync();
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("without.sui")), Is.Empty);
        Assert.That(new FileInfo(cases.Path("without.sui")).Length, Is.EqualTo(length));
    }

    [TestCase(1)]
    [TestCase(4096)]
    [TestCase(20_000)]
    public async Task Open_OfAFileWithoutItsEnd_SaysSo(int bytes)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        using (var file = new FileStream(path, FileMode.Open))
        {
            file.SetLength(file.Length - bytes);
        }

        var opened = await TemporaryCases.Store.OpenAsync(path);
        Assert.That(opened.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7348" }));
    }

    /// <summary>A row that was withdrawn behind the journal's back would be missing from the pack without a word.</summary>
    [Test]
    public async Task Export_AfterAChange_IsRefused()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        Shell.Run(path, "UPDATE journal SET state = 1 WHERE sequence = 40");

        await using var file = await TemporaryCases.OpenAsync(path);
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.ExportAsync());
        Assert.That(refused!.Problems.Select(problem => problem.Code), Has.Member("SUI7107"));
    }

    /// <summary>The problem says which entry, and which row.</summary>
    [Test]
    public async Task Verify_AfterAChange_NamesEntryAndRow()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        Shell.Run(path, "UPDATE journal SET bytes = x'00' WHERE sequence = 40", "UPDATE journal SET state = 2 WHERE sequence = 41");

        await using var file = await TemporaryCases.OpenAsync(path);
        Assert.That((await file.Journal.VerifyAsync()).Problems.Select(problem => problem.Location.ToString()), Is.EqualTo(new[] { "case.sui:entry 40", "case.sui:items 41" }));
    }

    /// <summary>Somebody without the key cuts the end off and mends everything that follows from the journal: only a checkpoint shows it.</summary>
    [Test]
    public async Task Verify_OfAMendedTruncation_IsFoundByTheCheckpointAlone()
    {
        using var cases = new TemporaryCases();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var older = cases.Path("older.sui");
        await cases.FilledAsync();
        File.Copy(cases.Path(), older);
        string checkpoint;
        await using (var file = await TemporaryCases.OpenAsync(cases.Path()))
        {
            var row = (await file.Evidence.GetItemsAsync()).First(item => item.Part == CaseItemPart.Row);
            await file.Evidence.WithdrawAsync([row.Id], TemporaryCases.Lead, "Entered twice.");
            checkpoint = await file.Journal.SignCheckpointAsync("cases.example/eastmere", key);
        }

        var (claim, problems) = CaseCheckpoints.Read(checkpoint, "cases.example/eastmere", key);
        Assert.That(problems, Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(cases.Path(), claim), Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(older), Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(older, claim), Is.EqualTo(new[] { "SUI7124" }));
    }

    /// <summary>A journal that was written anew, of the same length, does not have the root that was signed; one of another case, another origin.</summary>
    [Test]
    public async Task Verify_OfARewrittenJournal_IsFoundByTheCheckpointAlone()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var other = await cases.FilledAsync(name: "other.sui");
        await using var file = await TemporaryCases.OpenAsync(path);
        var status = await file.RefreshAsync();

        Assert.That(await TemporaryCases.CodesAsync(path, new CheckpointClaim(status.Origin, status.Entries, status.Root)), Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(path, new CheckpointClaim(status.Origin, status.Entries, new string('0', 64))), Is.EqualTo(new[] { "SUI7125" }));
        Assert.That(await TemporaryCases.CodesAsync(other, new CheckpointClaim(status.Origin, status.Entries, status.Root)), Has.Member("SUI7123"));
    }

    private static TestCaseData Change(string name, string code, params string[] statements) =>
        new TestCaseData(code, statements).SetArgDisplayNames(name);
}
