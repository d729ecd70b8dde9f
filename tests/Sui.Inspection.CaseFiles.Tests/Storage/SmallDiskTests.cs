using System.Globalization;
using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Storage;

/// <summary>What is made on a disk without room for it is made whole or not at all. The disks are in memory, which only the administrator can make.</summary>
[Platform("Linux")]
public class SmallDiskTests
{
    private static readonly IReadOnlyList<int> Sizes = [64, 128, .. Enumerable.Range(12, 21).Select(step => 16 * step), 768, 1024];

    [Test]
    public async Task New_OnASmallDisk_MakesAWholeFile_OrNothing()
    {
        var (whole, nothing) = (0, 0);
        foreach (var size in Sizes)
        {
            using var cases = new TemporaryCases();
            using var disk = new SmallDisk(cases.Path("disk"), size);
            var path = Path.Combine(disk.Path, "case.sui");
            if (await MadeAsync(disk.Path, path, async () => await (await TemporaryCases.Store.CreateAsync(
                path, new CaseCreation("eastmere", TemporaryCases.Lead, BlindPlacements: false), Packs.Files("synthetic-middling"))).File.DisposeAsync()))
            {
                whole++;
                disk.Free();
                await using var file = await TemporaryCases.OpenAsync(path);
                Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty, $"{size} KB");
                Assert.That(Packs.Assessment(await file.Evidence.ExportAsync()), Is.EqualTo(Packs.Assessment(Packs.Files("synthetic-middling"))), $"{size} KB");
            }
            else
            {
                nothing++;
            }
        }

        Assert.That((whole, nothing), Is.Not.EqualTo((0, Sizes.Count)).And.Not.EqualTo((Sizes.Count, 0)), "sizes on both sides of what it takes");
    }

    /// <summary>What a connection could not write back when it closed is in the file before that is moved.</summary>
    [Test]
    public async Task Log_ThatWasLeftBeside_IsWrittenBack()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Evidence.AttachAsync("wall.jpg", new MemoryStream([1]), TemporaryCases.Lead);
            File.Copy(path, cases.Path("left.sui"));
            File.Copy(path + "-wal", cases.Path("left.sui-wal"));
        }

        CaseDatabase.WriteBack(cases.Path("left.sui"));
        Assert.That(File.Exists(cases.Path("left.sui-wal")), Is.False);
        await using var left = await TemporaryCases.OpenAsync(cases.Path("left.sui"));
        Assert.That((await left.Evidence.GetItemsAsync()).Count(item => item.Part == CaseItemPart.Attachment), Is.EqualTo(1));
    }

    [Test]
    public async Task MergedAndSealedAndUnsealed_OnASmallDisk_AreWhole_OrNothing()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        foreach (var (copy, actor) in new[] { (first, TemporaryCases.Lead), (second, TemporaryCases.Second) })
        {
            await using var file = await TemporaryCases.OpenAsync(copy);
            await file.Evidence.AttachAsync(actor.Name + ".jpg", new MemoryStream(new byte[40_000]), actor);
        }

        var key = CaseSealKey.FromKey(RandomNumberGenerator.GetBytes(32));
        await TemporaryCases.Store.SealAsync(first, cases.Path("case.suix"), key);
        foreach (var size in Sizes.Where((_, place) => place % 3 == 0))
        {
            using var disk = new SmallDisk(cases.Path("disk"), size);
            var (merged, plain, sealedFile) = (Path.Combine(disk.Path, "merged.sui"), Path.Combine(disk.Path, "plain.sui"), Path.Combine(disk.Path, "again.suix"));
            if (await MadeAsync(disk.Path, merged, async () => await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, merged, TemporaryCases.Lead))).File.DisposeAsync()))
            {
                await AssertWholeAsync(merged);
            }

            if (await MadeAsync(disk.Path, plain, () => TemporaryCases.Store.UnsealAsync(cases.Path("case.suix"), plain, key)))
            {
                await AssertWholeAsync(plain);
            }

            if (await MadeAsync(disk.Path, sealedFile, () => TemporaryCases.Store.SealAsync(first, sealedFile, key)))
            {
                File.Delete(cases.Path("unsealed.sui"));
                await TemporaryCases.Store.UnsealAsync(sealedFile, cases.Path("unsealed.sui"), key);
                await AssertWholeAsync(cases.Path("unsealed.sui"));
                File.Delete(sealedFile);
            }
        }

        async Task AssertWholeAsync(string path)
        {
            File.Copy(path, cases.Path("looked-at.sui"), overwrite: true);
            Assert.That(await TemporaryCases.CodesAsync(cases.Path("looked-at.sui")), Is.Empty);
            File.Delete(path);
        }
    }

    // Whether something was made; where nothing was, the reason is the disk, and nothing is left there.
    private static async Task<bool> MadeAsync(string disk, string path, Func<Task> make)
    {
        try
        {
            await make();
            Assert.That(File.Exists(path), Is.True);
            return true;
        }
        catch (CaseFileException refused)
        {
            Assert.That(refused.Problems.Select(problem => problem.Code), Is.All.EqualTo("SUI7009"), refused.ToString());
            Assert.That(Directory.EnumerateFileSystemEntries(disk), Is.Empty);
            return false;
        }
    }

    private sealed class SmallDisk : IDisposable
    {
        public SmallDisk(string path, int kilobytes)
        {
            Path = Directory.CreateDirectory(path).FullName;
            if (Programs.Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k"), "tmpfs", Path) != 0)
            {
                Assert.Ignore("No small disk can be made here: that takes the administrator of a Linux that lets one mount.");
            }
        }

        public string Path { get; }

        public void Free() => Programs.Run("mount", "-o", "remount,size=8m", Path);

        public void Dispose() => Programs.Run("umount", Path);
    }
}
