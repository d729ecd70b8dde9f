using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Storage;

/// <summary>A case file is made whole: what a killed process left does not stand in the way, and nothing of anybody else's is taken away.</summary>
public sealed class DraftFolderTests
{
    [Test]
    public async Task Leftovers_OfAKilledProcess_AreTakenAway_AndNothingElse()
    {
        using var cases = new TemporaryCases();
        var path = cases.Path();
        var folder = Path.GetDirectoryName(path)!;
        var (left, strange, busy, link) = (Folder("0123456789abcdef"), Folder("0123456789abcde0"), Folder("0123456789abcde1"), Path.Combine(folder, ".sui-draft-0123456789abcde2"));
        foreach (var one in new[] { left, strange, busy })
        {
            File.WriteAllText(Path.Combine(one, "lock"), string.Empty);
            File.WriteAllText(Path.Combine(one, "draft"), "SQLite format 3");
            File.WriteAllText(Path.Combine(one, "draft-wal"), "half");
        }

        File.WriteAllText(Path.Combine(strange, "minutes.docx"), "mine");
        File.WriteAllText(path + ".new", "of an earlier version, or somebody's");
        Directory.CreateSymbolicLink(link, strange);
        using (new FileStream(Path.Combine(busy, "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            await (await cases.CreateAsync()).DisposeAsync();
        }

        Assert.That(Directory.Exists(left), Is.False);
        Assert.That(Directory.Exists(busy) && File.Exists(Path.Combine(strange, "minutes.docx")) && Directory.Exists(link) && File.Exists(path + ".new"), Is.True);
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);

        string Folder(string digits) => Directory.CreateDirectory(Path.Combine(folder, ".sui-draft-" + digits)).FullName;
    }

    [Test]
    public async Task WhatCannotBeMade_LeavesNothing_AndSaysWhatWasAskedFor()
    {
        using var cases = new TemporaryCases();
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.CreateAsync(
            cases.Path("new.sui"), new CaseCreation("eastmere", TemporaryCases.Lead), new Dictionary<string, ReadOnlyMemory<byte>> { ["pack.json"] = "{"u8.ToArray() }));
        Assert.That(refused!.Problems[0].Code, Is.EqualTo("SUI7015"));
        Assert.That(refused.Problems[0].Location.File, Is.EqualTo("new.sui"));

        // Whole by its seal, and no case file.
        var key = CaseSealKey.FromPassphrase("correct horse battery staple");
        await (await cases.CreateAsync()).DisposeAsync();
        File.WriteAllText(cases.Path("other.suix"), "sui-seal");
        await Refusals.Refuses("SUI7341", () => TemporaryCases.Store.UnsealAsync(cases.Path("other.suix"), cases.Path("unsealed.sui"), key));
        Assert.That(Directory.GetFileSystemEntries(Path.GetDirectoryName(cases.Path())!).Select(Path.GetFileName), Is.EquivalentTo(new[] { "case.sui", "other.suix" }));
    }
}
