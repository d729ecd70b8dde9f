using System.Diagnostics;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Named pipes where files are expected: whoever opens one waits until somebody writes to it, which may be never.</summary>
[Platform(Exclude = "Win", Reason = "Windows has no pipes in folders.")]
internal sealed class PipeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private string _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("sui-pipe-").FullName;
        foreach (var (name, bytes) in new SamplePack().Files)
        {
            File.WriteAllBytes(Path.Combine(_folder, name), bytes);
        }
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("tallies.csv", IntakeCodes.FileEmpty)]
    [TestCase("pack.json", IntakeCodes.ManifestNotJson)]
    public void Read_PipeInTheFolder_CountsAsAnEmptyFile(string file, string code)
    {
        File.Delete(Path.Combine(_folder, file));
        MakePipe(Path.Combine(_folder, file));

        var result = Read(_folder);

        Assert.That(
            result.Problems.Where(problem => problem.Location.File == file).Select(problem => problem.Code), Is.EqualTo(new[] { code }));
    }

    [Test]
    public void Read_LinkToAPipeInTheFolder_CountsAsAnEmptyFile()
    {
        MakePipe(Path.Combine(_folder, "pipe.dat"));
        File.Delete(Path.Combine(_folder, "tallies.csv"));
        File.CreateSymbolicLink(Path.Combine(_folder, "tallies.csv"), "pipe.dat");

        Assert.That(Read(_folder).Problems.Single().Code, Is.EqualTo(IntakeCodes.FileEmpty));
    }

    [Test]
    public void Read_PipeInPlaceOfAZip_IsNoZip()
    {
        var pipe = Path.Combine(_folder, "pack.zip");
        MakePipe(pipe);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.zip"), "pack.zip");

        Assert.That(Read(pipe).Problems.Single().Code, Is.EqualTo(IntakeCodes.NotAZip));
        Assert.That(Read(Path.Combine(_folder, "link.zip")).Problems.Single().Code, Is.EqualTo(IntakeCodes.NotAZip));
    }

    private static PackReadResult Read(string path)
    {
        var reading = Task.Run(() => KnownData.Reader().Read(path));
        Assert.That(reading.Wait(Patience), Is.True, "The reader waits for a pipe.");
        return reading.Result;
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
    }
}
