using System.Runtime.Versioning;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>Paths to write to at which something stands that is no file, or that leads to one.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = SpecialFiles.Reason)]
public sealed class SpecialOutputTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // FILE stands for what is no file, NEW for a file that is not there.
    private static readonly string[] Lines =
    [
        "annex PACK --out FILE --format json",
        "rubric export FILE --force",
        "instruments export telephone-interview --format codebook --out FILE --force",
        "import EXPORT --instrument service-user-survey --out FILE --source survey --force",
        "import EXPORT --instrument service-user-survey --save-mapping FILE --force",
        "import EXPORT --instrument service-user-survey --preview --save-mapping FILE --force",
        "import EXPORT --instrument service-user-survey --out NEW --quotes FILE --role member --source survey --force",
    ];

    [Test]
    public void Run_OutputThatIsNoFile_IsRefusedAndStays([ValueSource(nameof(Lines))] string line)
    {
        using var special = new SpecialFiles();
        using var folder = new TemporaryFolder();
        var before = special.Folder.ToList();
        foreach (var name in SpecialFiles.Names)
        {
            // An instrument that is exported into a folder gets a name of its own there.
            if (name == "folder" && line.StartsWith("instruments", StringComparison.Ordinal))
            {
                continue;
            }

            var ran = Run(line, special[name], folder);

            Assert.That(ran.Code, Is.EqualTo(2), name + ran);
            Assert.That(ran.Problems, Does.Contain("cannot be written: It is a "), name);
            Assert.That(ran.Output, Is.Empty, name);
        }

        Assert.That(special.Folder, Is.EqualTo(before));
        Assert.That(folder.Names, Is.Empty);
        Assert.That(new FileInfo(special["pipe"]).Length, Is.Zero);
        Assert.That(new FileInfo(special["link"]).LinkTarget, Is.EqualTo("/dev/zero"));
    }

    [Test]
    public void Run_OutputThatIsALinkToAFile_ReplacesTheFileAndKeepsTheLink([ValueSource(nameof(Lines))] string line)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("elsewhere"));
        var target = folder.Write("elsewhere/target", "old");
        File.CreateSymbolicLink(folder.File("link"), "elsewhere/target");

        var ran = Run(line, folder.File("link"), folder);

        Assert.That(ran.Code, Is.Zero, ran.ToString());
        Assert.That(new FileInfo(folder.File("link")).LinkTarget, Is.EqualTo("elsewhere/target"));
        Assert.That(File.ReadAllText(target), Is.Not.EqualTo("old"));
        Assert.That(Directory.GetFileSystemEntries(folder.File("elsewhere")), Has.Length.EqualTo(1));
    }

    [Test]
    public void Run_OutputThroughALinkedFolder_NeverReplacesWhatWasRead()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("pack"));
        foreach (var file in Directory.GetFiles(Repository.WorkedCase))
        {
            File.Copy(file, folder.File("pack/" + Path.GetFileName(file)));
        }

        var survey = Path.Combine(Repository.Root, "examples", "exports", "alchemer.csv");
        var export = folder.Write("pack/export.csv", File.ReadAllText(survey));
        Directory.CreateSymbolicLink(folder.File("link"), "pack");
        var before = File.ReadAllText(folder.File("pack/pack.json"));
        string[] lines =
        [
            $"annex {folder.File("pack")} --out {folder.File("link/pack.json")}",
            $"annex {folder.File("link")} --out {folder.File("pack/pack.json")}",
            $"import {export} --instrument service-user-survey --source survey --out {folder.File("link/export.csv")} --force",
        ];

        foreach (var line in lines)
        {
            var ran = Shell.Run(line.Split(' '));

            Assert.That(ran.Code, Is.EqualTo(2), line + ran);
        }

        Assert.That(File.ReadAllText(folder.File("pack/pack.json")), Is.EqualTo(before));
        Assert.That(File.ReadAllText(export), Is.EqualTo(File.ReadAllText(survey)));
    }

    [Test]
    public void Run_OutputThatIsALinkToItself_IsRefused([ValueSource(nameof(Lines))] string line)
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("link"), "link");

        var ran = Run(line, folder.File("link"), folder);

        Assert.That(ran.Code, Is.EqualTo(2), ran.ToString());
        Assert.That(folder.Names, Is.EqualTo(new[] { "link" }));
    }

    [Test]
    public void Run_OutputThatIsALinkToNothing_IsRefused([ValueSource(nameof(Lines))] string line)
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("link"), "nowhere");

        var ran = Run(line, folder.File("link"), folder);

        Assert.That(ran.Code, Is.EqualTo(2), ran.ToString());
        Assert.That(ran.Problems, Does.Contain("It is a link that leads nowhere."));
        Assert.That(folder.Names, Is.EqualTo(new[] { "link" }));
    }

    [Test]
    public void Import_OutputThatIsALinkToItsInput_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var export = folder.File("export.csv");
        File.Copy(Path.Combine(Repository.Root, "examples", "exports", "alchemer.csv"), export);
        File.CreateSymbolicLink(folder.File("link.csv"), "export.csv");
        var before = File.ReadAllText(export);

        var ran = Shell.Run("import", export, "--instrument", "service-user-survey", "--out", folder.File("link.csv"), "--source", "s", "--force");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("is read by the import"));
        Assert.That(File.ReadAllText(export), Is.EqualTo(before));
    }

    [Test]
    public void Import_NewFiles_AreForNobodyElse()
    {
        using var folder = new TemporaryFolder();

        var ran = Run(Lines[^1], folder.File("quotes.csv"), folder);

        Assert.That(ran.Code, Is.Zero, ran.ToString());
        Assert.That(File.GetUnixFileMode(folder.File("new")), Is.EqualTo(OwnerOnly));
        Assert.That(File.GetUnixFileMode(folder.File("quotes.csv")), Is.EqualTo(OwnerOnly));
    }

    [TestCase(OwnerOnly)]
    [TestCase(OwnerOnly | UnixFileMode.GroupRead)]
    public void Commit_ReplacedFile_KeepsWhatWasClosedToOthers(UnixFileMode mode)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.json", "old");
        File.SetUnixFileMode(file, mode);

        AllOrNothing.Write([(file, "new"u8.ToArray())]);

        Assert.That(File.ReadAllText(file), Is.EqualTo("new"));
        Assert.That(File.GetUnixFileMode(file) & ~mode, Is.EqualTo(UnixFileMode.None));
    }

    private static Ran Run(string line, string file, TemporaryFolder folder)
    {
        var args = line.Split(' ').Select(word => word switch
        {
            "FILE" => file,
            "NEW" => folder.File("new"),
            "PACK" => Repository.WorkedCase,
            "EXPORT" => Path.Combine(Repository.Root, "examples", "exports", "alchemer.csv"),
            _ => word,
        }).ToArray();
        var running = Task.Run(() => Shell.Run(args));
        Assert.That(running.Wait(TimeSpan.FromSeconds(60)), Is.True, "The command waits.");
        return running.Result;
    }
}
