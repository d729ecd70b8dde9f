using Sui.Inspection.Files;

namespace Sui.Inspection.Intake.Containers;

/// <summary>A pack in a folder.</summary>
internal sealed class FolderPack : IPackContainer
{
    private static readonly EnumerationOptions Here = new() { IgnoreInaccessible = true, AttributesToSkip = 0 };

    private readonly string _root;
    private readonly int _listed;

    /// <summary>Opens a folder.</summary>
    /// <param name="root">Its path.</param>
    /// <param name="listed">How many files are listed at most.</param>
    public FolderPack(string root, int listed)
    {
        _root = RealPath.Of(Path.GetFullPath(root));
        _listed = listed;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files
    {
        get
        {
            // Only what may have been forgotten in pack.json matters: the folder itself and those in it.
            var options = new EnumerationOptions
            {
                IgnoreInaccessible = true,
                RecurseSubdirectories = true,
                MaxRecursionDepth = 1,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
            };
            try
            {
                return Directory.EnumerateFiles(_root, "*", options)
                    .Take(_listed)
                    .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
                    .Where(PackPath.IsSafe)
                    .Order(StringComparer.Ordinal)
                    .ToList();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }
    }

    /// <inheritdoc/>
    public FileContent Read(string path, long limit)
    {
        try
        {
            if (Find(path) is not { } found)
            {
                return FileContent.Missing;
            }

            var real = RealPath.Of(found);
            var inside = Path.EndsInDirectorySeparator(_root) ? _root : _root + Path.DirectorySeparatorChar;
            if (!real.StartsWith(inside, StringComparison.Ordinal))
            {
                return ContainerFaults.LinkLeavesPack;
            }

            return FileContent.Of(RegularFile.Read(real, limit));
        }
        catch (NotAFileException)
        {
            return FileContent.NotAFile;
        }
        catch (FileTooLargeException)
        {
            return FileContent.TooLarge(limit);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileContent.Missing;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileContent.NotOpened;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // The same pack reads the same on systems that ignore case and on those that do not: a name counts if it is exact, or if
    // only one name differs from it in case.
    private string? Find(string path)
    {
        var current = _root;
        foreach (var name in path.Split('/'))
        {
            if (!Directory.Exists(current))
            {
                return null;
            }

            var names = Directory.EnumerateFileSystemEntries(current, "*", Here)
                .Select(entry => Path.GetFileName(entry))
                .Where(entry => string.Equals(entry, name, StringComparison.OrdinalIgnoreCase))
                .ToList();
            var found = names.Find(entry => string.Equals(entry, name, StringComparison.Ordinal))
                ?? (names.Count == 1 ? names[0] : null);
            if (found is null)
            {
                return null;
            }

            current = Path.Combine(current, found);
        }

        return FileKinds.Of(current) == FileKind.Missing ? null : current;
    }
}
