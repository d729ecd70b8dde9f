using System.Diagnostics;
using System.Net.Sockets;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>What may stand where a file is expected, and is none.</summary>
internal sealed class SpecialFiles : IDisposable
{
    public const string Reason = "Devices, pipes and sockets in folders are made as on Linux.";

    private readonly TemporaryFolder _folder = new();
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public SpecialFiles()
    {
        using var process = Process.Start("mkfifo", [_folder.File("pipe.json")]);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
        _socket.Bind(new UnixDomainSocketEndPoint(_folder.File("socket.json")));
        File.CreateSymbolicLink(_folder.File("link.json"), "/dev/zero");
        Directory.CreateDirectory(_folder.File("folder.json"));
    }

    /// <summary>The names that <see cref="this[string]"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["device", "pipe", "socket", "link", "folder"];

    /// <summary>The path of one of them.</summary>
    public string this[string name] => name == "device" ? "/dev/zero" : _folder.File(name + ".json");

    /// <summary>The names of everything in the folder that holds them, to see that nothing was left there.</summary>
    public IEnumerable<string> Folder => _folder.Names;

    public void Dispose()
    {
        _socket.Dispose();
        _folder.Dispose();
    }
}
