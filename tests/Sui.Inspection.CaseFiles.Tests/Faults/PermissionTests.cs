using System.Diagnostics;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>A case that may be read and not written to – the file, its folder or both – is read, and whoever writes is told why not. Permissions keep nothing from the
/// administrator, so that it is tried by a process of somebody else.</summary>
[Platform("Linux"), System.Runtime.Versioning.SupportedOSPlatform("linux")]
public class PermissionTests
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Writable = Readable | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const UnixFileMode Enterable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly string[] ReadAndRefused = ["0", "True", "True", "SUI7008", "SUI7008", "SUI7008"];

    [TestCase(Readable, Writable | Enterable, TestName = "Case_InAFileThatMayNotBeWrittenTo_IsRead")]
    [TestCase(Writable, Readable | Enterable, TestName = "Case_InAFolderThatMayNotBeWrittenTo_IsRead")]
    [TestCase(Readable, Readable | Enterable, TestName = "Case_WhereNeitherMayBeWrittenTo_IsRead")]
    public async Task Case_ThatMayNotBeWrittenTo_IsRead(UnixFileMode file, UnixFileMode folder)
    {
        using var cases = new TemporaryCases();
        var place = Directory.CreateDirectory(cases.Path("place")).FullName;
        var path = Path.Combine(place, "case.sui");
        File.Copy(await cases.FilledAsync(), path);
        File.SetUnixFileMode(Path.GetDirectoryName(cases.Path())!, Readable | Enterable | UnixFileMode.UserWrite);
        File.SetUnixFileMode(path, file);
        File.SetUnixFileMode(place, folder);
        try
        {
            string[] somebodyElse = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=/tmp", "DOTNET_EnableDiagnostics=0"] : [];
            if (somebodyElse.Length > 0 && !CanRun(somebodyElse))
            {
                Assert.Ignore("Permissions keep nothing from the administrator, and no process of somebody else can be run here (setpriv, and tests that others may read).");
            }

            using var child = new Child(path, ChildProgram.Reads, rows: 0, width: 0, somebodyElse);
            child.Begin();
            Assert.That(child.End(), Is.EqualTo(ReadAndRefused));
            Assert.That(Directory.GetFileSystemEntries(place), Is.EqualTo(new[] { path }), "nothing is made beside it");
        }
        finally
        {
            File.SetUnixFileMode(place, Writable | Enterable);
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    private static bool CanRun(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], "cat", typeof(PermissionTests).Assembly.Location])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
