using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Storage;

/// <summary>Case files are read where they cannot be written to, and reading leaves nothing behind. The disk is a small one in memory, which only the
/// administrator can make; where the tests are run by anybody else they protect file and folder instead.</summary>
[Platform("Linux"), System.Runtime.Versioning.SupportedOSPlatform("linux")]
public class ReadOnlyTests
{
    [TestCase("case.sui")]
    [TestCase("schema-1.sui")]
    [TestCase("schema-2.sui")]
    public async Task Read_OnAReadOnlyDisk_Works_AndWritingIsRefused(string name)
    {
        using var cases = new TemporaryCases();
        using var disk = new ProtectedFolder(cases.Path("disk"));
        var path = Path.Combine(disk.Path, name);
        File.Copy(name == "case.sui" ? await cases.FilledAsync() : Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", name), path);
        disk.Protect();

        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
            Assert.That(await file.Evidence.ExportAsync(), Contains.Key("findings.csv"));
            var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Retention.SetDaysAsync(new Dictionary<string, int> { ["quotes"] = 1 }, TemporaryCases.Lead, "As the notice says."));
            Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7008"));
            var key = CaseSealKey.FromKey(RandomNumberGenerator.GetBytes(32));
            await TemporaryCases.Store.SealAsync(path, cases.Path("case.suix"), key);
            await TemporaryCases.Store.UnsealAsync(cases.Path("case.suix"), cases.Path("unsealed.sui"), key);
            Assert.That(await TemporaryCases.CodesAsync(cases.Path("unsealed.sui")), Is.Empty);
        }

        Assert.That(Directory.GetFiles(disk.Path), Is.EqualTo(new[] { path }));
        disk.Free();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Evidence.GetItemsAsync();
            var status = await file.RefreshAsync();
            Assert.That(status.Entries, Is.GreaterThan(20));
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>A store for reading leaves nothing behind where it could, either, and brings nothing to a later schema.</summary>
    [TestCase("case.sui")]
    [TestCase("schema-1.sui")]
    [TestCase("schema-2.sui")]
    public async Task Read_WithAStoreForReading_WritesNothing_AndWritingIsRefused(string name)
    {
        using var cases = new TemporaryCases();
        var folder = Directory.CreateDirectory(cases.Path("alone")).FullName;
        var path = Path.Combine(folder, name);
        File.Copy(name == "case.sui" ? await cases.FilledAsync() : Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", name), path);
        var before = await File.ReadAllBytesAsync(path);
        var store = SuiCaseFiles.CreateStore(ExamplePacks.Inspection, TemporaryCases.Options with { ReadOnly = true });

        await using (var file = (await store.OpenAsync(path)).File!)
        {
            Assert.That(await file.Evidence.ExportAsync(), Contains.Key("findings.csv"));
            Assert.That(Directory.GetFiles(folder), Is.EqualTo(new[] { path }));
            var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Retention.SetDaysAsync(new Dictionary<string, int> { ["quotes"] = 1 }, TemporaryCases.Lead, "As the notice says."));
            Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7008"));
        }

        Assert.That(Directory.GetFiles(folder), Is.EqualTo(new[] { path }));
        Assert.That(await File.ReadAllBytesAsync(path), Is.EqualTo(before));
        await File.WriteAllTextAsync(path + "-wal", "Changes that are not in it yet.");
        Assert.That((await store.OpenAsync(path)).Problems.Single().Code, Is.EqualTo("SUI7023"));
    }

    /// <summary>A log that holds changes cannot be left out: what it holds would be missing.</summary>
    [Test]
    public async Task Read_OnAReadOnlyDisk_WithALogThatHoldsChanges_IsRefused()
    {
        using var cases = new TemporaryCases();
        using var disk = new ProtectedFolder(cases.Path("disk"));
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Evidence.AttachAsync("wall.jpg", new MemoryStream([1]), TemporaryCases.Lead);
            File.Copy(path, Path.Combine(disk.Path, "case.sui"));
            File.Copy(path + "-wal", Path.Combine(disk.Path, "case.sui-wal"));
        }

        disk.Protect();
        Assert.That(await TemporaryCases.CodesAsync(Path.Combine(disk.Path, "case.sui")), Is.EqualTo(new[] { "SUI7023" }));
        disk.Free();
        Assert.That(await TemporaryCases.CodesAsync(Path.Combine(disk.Path, "case.sui")), Is.Empty);
    }

    /// <summary>A change for which there is no room is refused, and the file is as it was: where SQLite is given no more pages, which it says of as of a
    /// full disk, and on a small disk where one can be made.</summary>
    [Test]
    public async Task Write_OnAFullDisk_IsRefused_AndLosesNothing()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        using var disk = new ProtectedFolder(cases.Path("disk"));
        var onDisk = Path.Combine(disk.Path, "case.sui");
        File.Copy(path, onDisk);

        var connection = CaseDatabase.Open(path).Connection!;
        Sql.Execute(connection, $"PRAGMA max_page_count = {(long)Sql.Value(connection, "PRAGMA page_count")! + 1000}");
        await using (var session = new CaseSession(connection, path, TemporaryCases.Options, 0, ExamplePacks.Inspection, memory: null))
        {
            await AssertNoRoomAsync(new OpenEvidence(session, ExamplePacks.Inspection, "eastmere"));
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
        if (disk.IsDisk)
        {
            await using (var file = await TemporaryCases.OpenAsync(onDisk))
            {
                await AssertNoRoomAsync(file.Evidence);
            }

            Assert.That(await TemporaryCases.CodesAsync(onDisk), Is.Empty);
        }
    }

    private static async Task AssertNoRoomAsync(ICaseEvidence evidence)
    {
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => evidence.AttachAsync("film.mp4", new MemoryStream(new byte[12 << 20]), TemporaryCases.Lead));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7009"));
        await evidence.AttachAsync("wall.jpg", new MemoryStream([1]), TemporaryCases.Lead);
    }

    // A disk of eight megabytes in memory; a folder where that cannot be had.
    private sealed class ProtectedFolder : IDisposable
    {
        private const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.UserExecute;

        public ProtectedFolder(string path)
        {
            Path = Directory.CreateDirectory(path).FullName;
            IsDisk = Programs.Run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", Path) == 0;
        }

        public string Path { get; }

        public bool IsDisk { get; }

        public void Protect() => Change("remount,ro", Reading);

        public void Free() => Change("remount,rw", Reading | UnixFileMode.UserWrite);

        public void Dispose()
        {
            Free();
            if (IsDisk)
            {
                Programs.Run("umount", Path);
            }
        }

        private void Change(string option, UnixFileMode mode)
        {
            if (IsDisk)
            {
                Assert.That(Programs.Run("mount", "-o", option, Path), Is.Zero);
                return;
            }

            foreach (var file in Directory.GetFiles(Path))
            {
                File.SetUnixFileMode(file, mode & ~UnixFileMode.UserExecute);
            }

            File.SetUnixFileMode(Path, mode);
        }
    }
}
