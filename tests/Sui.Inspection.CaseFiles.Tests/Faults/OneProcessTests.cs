using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>One process has a case open twice. Where it closes any descriptor of the file that SQLite does not know of, POSIX takes away all of its locks: another
/// process then takes itself for the last one, and takes the log away that this one still writes to.</summary>
[Platform("Linux")]
public class OneProcessTests
{
    [Test]
    public async Task File_ThatIsOpenTwice_KeepsItsLocks([Values("opened", "refused", "sealed", "merged", "verified")] string how)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("worked-case");
        var width = await WidthAsync(path);
        await using (var session = await TemporaryCases.OpenAsync(path))
        {
            await session.Evidence.AttachAsync("wall.jpg", new MemoryStream([1]), TemporaryCases.Lead);
            Assert.That(Locks(path), Is.EqualTo(ChildProgram.Refused));
            await UseAsync(cases, path, how);
            Assert.That(Locks(path), Is.EqualTo(ChildProgram.Refused), "the lock by which others see that they are not the last");
            Write(path, "one", width);
            Assert.That(File.Exists(path + "-wal"), Is.True, "the log that this process still writes to");
            await session.Evidence.AttachAsync("door.jpg", new MemoryStream([2]), TemporaryCases.Lead);
            Write(path, "other", width);
            var ids = (await session.Evidence.GetTableAsync("findings.csv"))!.Rows.Select(row => row.Cells[0]).ToList();
            Assert.That(ids, Is.SupersetOf(new[] { "one-0", "other-0" }));
        }

        Assert.That(Locks(path), Is.EqualTo(ChildProgram.Taken));
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
        await using var after = await TemporaryCases.OpenAsync(path);
        Assert.That((await after.Evidence.GetItemsAsync()).Count(item => item.Part == CaseItemPart.Attachment), Is.EqualTo(2));
    }

    /// <summary>Whoever writes keeps everybody else from writing until that is done, however often the file is opened and closed meanwhile.</summary>
    [Test]
    public async Task Process_ThatWantsToWrite_Waits_WhileAnotherSessionOfThisOneWrites()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("worked-case");
        var width = await WidthAsync(path);
        var (connection, _) = CaseDatabase.Open(path);
        using var writing = connection!;
        using var child = new Child(path, "waits", rows: 1, width);
        using (var transaction = writing.BeginTransaction(deferred: false))
        {
            await UseAsync(cases, path, "opened");
            await UseAsync(cases, path, "refused");
            child.Begin();
            var said = Task.Run(child.End);
            await Task.Delay(700);
            Assert.That(said.IsCompleted, Is.False);
            transaction.Rollback();
            Assert.That(await said, Is.EqualTo(new[] { "waits-0" }));
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    private static async Task UseAsync(TemporaryCases cases, string path, string how)
    {
        switch (how)
        {
            case "sealed":
                await TemporaryCases.Store.SealAsync(path, cases.Path("case.suix"), CaseSealKey.FromKey(RandomNumberGenerator.GetBytes(32)));
                break;
            case "merged":
                await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(path, path, cases.Path("merged.sui"), TemporaryCases.Lead))).File.DisposeAsync();
                break;
            case "verified":
                Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
                break;
            case "refused":
                await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.CreateAsync(path, new CaseCreation("eastmere", TemporaryCases.Lead)));
                await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.UnsealAsync(path, cases.Path("none.sui"), CaseSealKey.FromKey(RandomNumberGenerator.GetBytes(32))));
                break;
            default:
                await (await TemporaryCases.OpenAsync(path)).DisposeAsync();
                break;
        }
    }

    private static string Locks(string path)
    {
        using var child = new Child(path, ChildProgram.Locks, rows: 0, width: 0);
        child.Begin();
        return child.End().Single();
    }

    private static void Write(string path, string name, int width)
    {
        using var child = new Child(path, name, rows: 1, width);
        child.Begin();
        Assert.That(child.End(), Is.EqualTo(new[] { name + "-0" }));
    }

    private static async Task<int> WidthAsync(string path)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        return (await file.Evidence.GetTableAsync("findings.csv"))!.Headings.Count;
    }
}
