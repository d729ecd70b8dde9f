using Sui.Inspection.Files;

namespace Sui.Inspection.Tool.Files;

/// <summary>Where a file is written: a path with a file or with nothing at it. Links to files are followed, and stay links.</summary>
internal static class OutputPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path to write to, in full, with links followed.</summary>
    /// <param name="target">The path given.</param>
    /// <exception cref="IOException">What stands there is no file and must not be replaced by one.</exception>
    public static string Of(string target)
    {
        var path = Path.GetFullPath(target);
        if (Path.EndsInDirectorySeparator(path))
        {
            throw new IOException("It is a folder.");
        }

        // A name of the process's own streams can lead to a file, and what is put beside it would stand among devices.
        if (!OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)))
        {
            throw new IOException("It is a device, a pipe or a socket; name a file.");
        }

        return FileKinds.Of(path) switch
        {
            FileKind.Folder => throw new IOException("It is a folder."),
            FileKind.Other => throw new IOException("It is a device, a pipe or a socket; name a file."),
            FileKind.Missing when new FileInfo(path).LinkTarget is not null => throw new IOException("It is a link that leads nowhere."),
            _ => Real(path),
        };
    }

    /// <summary>
    /// A path in full, with links followed, those of folders on the way too, to compare it with others. Where links lead in a circle, the
    /// path as it stands: nothing can be read or written there.
    /// </summary>
    /// <param name="path">The path.</param>
    public static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        var left = new Stack<string>(Parts(full));
        var real = Path.GetPathRoot(full)!;
        for (var followed = 0; left.TryPop(out var part);)
        {
            var next = Path.GetFullPath(Path.Combine(real, part));
            FileSystemInfo there = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (there.LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++followed > MostLinks)
            {
                return full;
            }

            foreach (var piece in Parts(target))
            {
                left.Push(piece);
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
        }

        return real;
    }

    /// <summary>Whether two paths lead to the same place.</summary>
    public static bool IsSame(string path, string other) => string.Equals(Real(path), Real(other), StringComparison.Ordinal);

    // The last first, as a stack takes them.
    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
