using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Storage;

/// <summary>Bringing a file of schema 1 to the newest schema mends nothing: what did not verify before is found afterwards as well.</summary>
public class SchemaOneTests
{
    [TestCase("SUI7101", "UPDATE journal SET hash = zeroblob(32) WHERE sequence = 10")]
    [TestCase("SUI7103", "DELETE FROM journal WHERE sequence = 10; DELETE FROM items WHERE sequence = 10; DELETE FROM content WHERE sequence = 10")]
    [TestCase("SUI7105", "UPDATE content SET salt = zeroblob(32) WHERE sequence = 10")]
    [TestCase("SUI7106", "DELETE FROM content WHERE sequence = 10")]
    [TestCase("SUI7107", "UPDATE items SET state = 1 WHERE sequence = 10")]
    [TestCase("SUI7107", "DELETE FROM items WHERE sequence = 10")]
    [TestCase("SUI7108", "INSERT INTO content VALUES (99999, x'00', x'00')")]
    [TestCase("SUI7108", "INSERT INTO items VALUES (99999, zeroblob(32), 'Row', 'x.csv', 0, 99999)")]
    [TestCase("SUI7108", "UPDATE standing SET frontier = zeroblob(length(frontier))")]
    [TestCase("SUI7108", "UPDATE standing SET workflow = 'Published'")]
    [TestCase("SUI7005", "DELETE FROM journal WHERE sequence > 20; DELETE FROM content WHERE sequence > 20; DELETE FROM items WHERE sequence > 20")]
    [TestCase("SUI7005", "UPDATE standing SET hash = zeroblob(32)")]
    [TestCase("SUI7005", "UPDATE standing SET size = size + 1")]
    [TestCase("SUI7005", "DELETE FROM standing")]
    public async Task Open_OfAChangedFile_StillFindsTheChange(string code, string statements)
    {
        using var cases = new TemporaryCases();
        var path = Copy(cases);
        Shell.Run(path, statements);

        Assert.That(await TemporaryCases.CodesAsync(path), Has.Member(code));
    }

    /// <summary>What was brought to the newest schema goes on, and verifies.</summary>
    [Test]
    public async Task Open_OfASoundFile_GoesOn()
    {
        using var cases = new TemporaryCases();
        var path = Copy(cases);
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Workflow.ReviewAsync(CaseReview.Masks, TemporaryCases.Second, "Nothing is masked.");
        }

        Assert.That(Shell.Value<long>(path, "PRAGMA user_version"), Is.EqualTo(3));
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>Several that open it at once do not meet in each other's work.</summary>
    [Test]
    public async Task Open_BySeveralAtOnce_Works()
    {
        using var cases = new TemporaryCases();
        var path = Copy(cases);
        var codes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => TemporaryCases.CodesAsync(path))));
        Assert.That(codes.SelectMany(code => code), Is.Empty);
    }

    private static string Copy(TemporaryCases cases)
    {
        File.Copy(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", "schema-1.sui"), cases.Path());
        return cases.Path();
    }
}
