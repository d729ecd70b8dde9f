using System.Net.Sockets;
using Sui.Inspection.Files;

namespace Sui.Inspection.Tests.Files;

internal sealed class RegularFileTests
{
    private const string Linux = "Devices and the files of /proc are those of Linux.";

    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("sui-files-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Of_FilesFoldersAndNothing_AreToldApart()
    {
        var file = Write("a", 3);
        File.CreateSymbolicLink(In("link"), file);
        File.CreateSymbolicLink(In("nowhere"), In("missing"));
        Directory.CreateSymbolicLink(In("folder"), _folder);

        Assert.That(
            new[] { file, In("link"), In("nowhere"), In("missing"), _folder, In("folder") }.Select(FileKinds.Of),
            Is.EqualTo(new[] { FileKind.Regular, FileKind.Regular, FileKind.Missing, FileKind.Missing, FileKind.Folder, FileKind.Folder }));
    }

    [Test]
    [Platform("Linux", Reason = Linux)]
    public void Of_DevicesAndSockets_AreOther()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(In("socket")));
        File.CreateSymbolicLink(In("link"), "/dev/full");

        Assert.That(
            new[] { "/dev/zero", "/dev/null", In("socket"), In("link") }.Select(FileKinds.Of), Is.All.EqualTo(FileKind.Other));
    }

    [TestCase(0, 0)]
    [TestCase(5, 5)]
    [TestCase(200_000, 200_000)]
    public void Read_UpToTheLimit_IsWhole(int length, long limit) => Assert.That(
        RegularFile.Read(Write("a", length), limit), Is.EqualTo(File.ReadAllBytes(In("a"))));

    [TestCase(1, 0)]
    [TestCase(200_001, 200_000)]
    public void Read_OverTheLimit_IsRefused(int length, long limit) => Assert.That(
        () => RegularFile.Read(Write("a", length), limit), Throws.InstanceOf<FileTooLargeException>());

    [Test]
    public void ToEnd_StreamThatGoesOn_IsReadNoFurtherThanTheLimit()
    {
        using var endless = new Endless();

        Assert.That(BoundedRead.ToEnd(endless, 100_000), Is.Null);
        Assert.That(endless.Given, Is.EqualTo(100_001));
    }

    [Test]
    public void Read_Folder_IsNoFile() => Assert.That(() => RegularFile.Read(_folder, 10), Throws.InstanceOf<NotAFileException>());

    [Test]
    [Platform("Linux", Reason = Linux)]
    public void Read_Device_IsNoFile() => Assert.That(() => RegularFile.Read("/dev/zero", 10), Throws.InstanceOf<NotAFileException>());

    // They say that they have no length, and some of them keep their reader waiting.
    [Test]
    [Platform("Linux", Reason = Linux)]
    public void Read_FileThatTheSystemMakesUp_IsEmpty() => Assert.That(RegularFile.Read("/proc/self/status", 10), Is.Empty);

    private string Write(string name, int length)
    {
        File.WriteAllBytes(In(name), [.. Enumerable.Range(0, length).Select(number => (byte)number)]);
        return In(name);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }
    }
}
