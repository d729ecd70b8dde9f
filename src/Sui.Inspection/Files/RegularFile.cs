namespace Sui.Inspection.Files;

/// <summary>
/// Reads files by their path, and nothing but files: a device may have no end, and a pipe may keep whoever reads it waiting. Links
/// are followed. What a file says about its length is not believed while it is read.
/// </summary>
internal static class RegularFile
{
    /// <summary>Opens a file to be read, at its start.</summary>
    /// <param name="path">The path.</param>
    /// <param name="bufferSize">How many bytes are read ahead; 1 for none, where whoever reads has a buffer.</param>
    /// <exception cref="NotAFileException">It leads to a folder, a device, a pipe or a socket.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Stream Open(string path, int bufferSize = 4096)
    {
        var kind = FileKinds.Of(path);
        if (kind is FileKind.Folder or FileKind.Other)
        {
            throw new NotAFileException();
        }

        // Also what the system makes up while it is read, such as the files of /proc: nobody knows how much that is.
        if (kind == FileKind.Regular && LengthOf(path) == 0)
        {
            return new MemoryStream([], writable: false);
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize, FileOptions.SequentialScan);
        if (stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        throw new NotAFileException();
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <exception cref="FileTooLargeException">It has more.</exception>
    /// <exception cref="NotAFileException">The path leads to a folder, a device, a pipe or a socket.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] Read(string path, long limit)
    {
        using var stream = Open(path, bufferSize: 1);
        return stream.Length <= limit && BoundedRead.ToEnd(stream, limit) is { } bytes ? bytes : throw new FileTooLargeException();
    }

    /// <summary>The length of what a path leads to: a link has a length of its own.</summary>
    /// <param name="path">The path.</param>
    public static long LengthOf(string path) =>
        (File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length;
}
