using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Sui.Inspection.Tool.Files;

/// <summary>
/// Writes files so that nothing half-written is ever left: each under a temporary name beside its target, and all moved at
/// the end. What was not moved is deleted on disposal, and also when the process is asked to end (Ctrl+C). An existing file
/// stays until its successor takes its place.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Everybody = Owner
        | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly List<(string Temporary, string Target)> _staged = [];
    private readonly Lock _lock = new();
    private readonly PosixSignalRegistration[] _signals;

    public StagedFiles() => _signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Discard()),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Discard()),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Discard()),
    ];

    /// <summary>Writes a file under a temporary name in the target's folder, which is made when missing.</summary>
    /// <param name="target">The file's path.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="ownerOnly">Whether nobody but its owner is to read a file that is new: what people answered is nobody else's.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Add(string target, ReadOnlySpan<byte> content, bool ownerOnly = false)
    {
        using var stream = Open(target, ownerOnly);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Adds files of evidence, each after a look at whether it may be written.</summary>
    /// <param name="files">Their bytes by their paths.</param>
    /// <exception cref="UsageException">One is open elsewhere, or may not be written.</exception>
    /// <exception cref="IOException">One cannot be written.</exception>
    public void AddEvidence(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var (path, content) in files)
        {
            WriteAccess.Check(path);
            Add(path, content.Span, ownerOnly: true);
        }
    }

    /// <summary>Starts a file under a temporary name in the target's folder, to be filled and closed by the caller.</summary>
    /// <param name="target">The file's path; a link to a file stands for that file, and stays a link.</param>
    /// <param name="ownerOnly">Whether nobody but its owner is to read a file that is new: what people answered is nobody else's.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public FileStream Open(string target, bool ownerOnly = false)
    {
        var path = OutputPath.Of(target);
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{process}.tmp");
        lock (_lock)
        {
            _staged.Add((temporary, path));
        }

        // A file of this name can only be left from an ended process that had the same id.
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = ModeOf(path, ownerOnly);
        }

        return new FileStream(temporary, options);
    }

    /// <summary>Moves every file to its target.</summary>
    /// <exception cref="IOException">One cannot be moved; those before it were.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be moved; those before it were.</exception>
    public void Commit()
    {
        lock (_lock)
        {
            while (_staged is [var (temporary, target), ..])
            {
                File.Move(temporary, target, overwrite: true);
                _staged.RemoveAt(0);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        Discard();
    }

    // What a file had that is replaced, so that nobody reads what was closed to them; the system takes away what the umask forbids.
    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode ModeOf(string path, bool ownerOnly) =>
        File.Exists(path) ? File.GetUnixFileMode(path) & Everybody
        : ownerOnly ? Owner : Everybody;

    private void Discard()
    {
        lock (_lock)
        {
            foreach (var (temporary, _) in _staged)
            {
                try
                {
                    File.Delete(temporary);
                }
                catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
                {
                    // The failure that led here says more than this one would.
                }
            }

            _staged.Clear();
        }
    }
}
