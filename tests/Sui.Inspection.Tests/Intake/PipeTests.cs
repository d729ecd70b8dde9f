using System.Diagnostics;
using System.Net.Sockets;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Tests.Intake;

/// <summary>
/// Named pipes, and what else is no file, where files are expected: whoever opens a pipe waits until somebody writes to it, which may be
/// never.
/// </summary>
[Platform("Linux", Reason = "Pipes and sockets in folders are told from files on Linux.")]
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

    [TestCase("tallies.csv")]
    [TestCase("pack.json")]
    public void Read_PipeInTheFolder_IsNoFile(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        MakePipe(Path.Combine(_folder, file));

        Assert.That(CodesOf(file), Is.EqualTo(new[] { IntakeCodes.NotAFile }));
    }

    [TestCase("tallies.csv")]
    [TestCase("pack.json")]
    public void Read_FolderInPlaceOfAFile_IsNoFile(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        Directory.CreateDirectory(Path.Combine(_folder, file));

        Assert.That(CodesOf(file), Is.EqualTo(new[] { IntakeCodes.NotAFile }));
    }

    [TestCase("tallies.csv")]
    [TestCase("pack.json")]
    public void Read_SocketInTheFolder_IsNoFile(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, file)));

        Assert.That(CodesOf(file), Is.EqualTo(new[] { IntakeCodes.NotAFile }));
    }

    [Test]
    public void Read_LinkToAPipeInTheFolder_IsNoFile()
    {
        MakePipe(Path.Combine(_folder, "pipe.dat"));
        File.Delete(Path.Combine(_folder, "tallies.csv"));
        File.CreateSymbolicLink(Path.Combine(_folder, "tallies.csv"), "pipe.dat");

        Assert.That(Read(_folder).Problems.Single().Code, Is.EqualTo(IntakeCodes.NotAFile));
    }

    [Test]
    public void Read_PipeInPlaceOfAZip_IsNoFile()
    {
        var pipe = Path.Combine(_folder, "pack.zip");
        MakePipe(pipe);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.zip"), "pack.zip");

        Assert.That(Read(pipe).Problems.Single().Code, Is.EqualTo(IntakeCodes.NotAFile));
        Assert.That(Read(Path.Combine(_folder, "link.zip")).Problems.Single().Code, Is.EqualTo(IntakeCodes.NotAFile));
        Assert.That(Read("/dev/zero").Problems.Single().Code, Is.EqualTo(IntakeCodes.NotAFile));
    }

    [Test]
    public void ScanPath_PipeInTheFolder_IsSaidAndTheRestScanned()
    {
        MakePipe(Path.Combine(_folder, "notes.txt"));

        var scan = Task.Run(() => SuiInspection.CreateIdentifierScanner([]).ScanPath(_folder));

        Assert.That(scan.Wait(Patience), Is.True, "The scan waits for a pipe.");
        Assert.That(
            scan.Result.Problems.Where(problem => problem.Location.File == "notes.txt").Select(problem => problem.Code),
            Is.EqualTo(new[] { IntakeCodes.NotAFile }));
    }

    private IEnumerable<string> CodesOf(string file) =>
        Read(_folder).Problems.Where(problem => problem.Location.File == file).Select(problem => problem.Code);

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
