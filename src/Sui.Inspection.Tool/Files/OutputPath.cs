using Sui.Inspection.Files;

namespace Sui.Inspection.Tool.Files;

/// <summary>Where a file is written: a path with a file or with nothing at it. Links to files are followed, and stay links.</summary>
internal static class OutputPath
{
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

        return FileKinds.Of(path) switch
        {
            FileKind.Folder => throw new IOException("It is a folder."),
            FileKind.Other => throw new IOException("It is a device, a pipe or a socket; name a file."),
            FileKind.Missing when new FileInfo(path).LinkTarget is not null => throw new IOException("It is a link that leads nowhere."),
            _ => Real(path),
        };
    }

    /// <summary>A path in full, with links followed, to compare it with others.</summary>
    /// <param name="path">The path.</param>
    public static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
