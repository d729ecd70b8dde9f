using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Files;

public sealed class StagedFilesTests
{
    [Test]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        using (var staged = new StagedFiles())
        {
            staged.Add(folder.File("a.pdf"), "new"u8);
            Assert.That(folder.Names.Single(), Does.StartWith(".a.pdf."));
        }

        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void Commit_ReplacesAnExistingFile_AndNotBefore()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.pdf", "old and longer");
        using var staged = new StagedFiles();

        staged.Add(folder.File("a.pdf"), "new"u8);
        Assert.That(File.ReadAllText(folder.File("a.pdf")), Is.EqualTo("old and longer"));

        staged.Commit();
        Assert.That(File.ReadAllText(folder.File("a.pdf")), Is.EqualTo("new"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "a.pdf" }));
    }

    [Test]
    public void Add_LeftoverOfAnEndedProcess_IsReplaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write($".a.pdf.{Environment.ProcessId}.tmp", "left over");
        using var staged = new StagedFiles();

        staged.Add(folder.File("a.pdf"), "new"u8);
        staged.Commit();

        Assert.That(File.ReadAllText(folder.File("a.pdf")), Is.EqualTo("new"));
    }

    [Test]
    public void Add_Folder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        using var staged = new StagedFiles();

        Assert.That(() => staged.Add(folder.Path, "new"u8), Throws.InstanceOf<IOException>());
        Assert.That(
            () => staged.Add(folder.File("new") + Path.DirectorySeparatorChar, "new"u8),
            Throws.InstanceOf<IOException>());
        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void Add_FolderNameTakenByAFile_IsWrongUsageWithoutLeftovers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("taken", "a file");
        var content = "new"u8.ToArray();

        Assert.That(
            () => AllOrNothing.Write(
                [(folder.File("a.md"), content), (Path.Combine(folder.Path, "taken", "a.pdf"), content)]),
            Throws.InstanceOf<UsageException>().With.Message.Contains("cannot be written"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "taken" }));
    }
}
