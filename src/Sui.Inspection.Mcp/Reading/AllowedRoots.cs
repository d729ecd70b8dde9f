using Sui.Inspection.Intake.Containers;

namespace Sui.Inspection.Mcp.Reading;

/// <summary>
/// The folders below which an assistant may have packs read. A path is held to them by its text first, so that nothing outside is even looked at; then each part is looked at
/// on its way down, and a link is refused wherever it leads.
/// </summary>
internal sealed class AllowedRoots
{
    private const string Path = "path";
    private const int LongestPath = 1024;
    private const int MostEntries = 5000;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    private readonly List<(string Named, string Real)> _roots;
    private readonly long _mostBytes;

    /// <summary>Takes the folders.</summary>
    /// <param name="roots">Their paths.</param>
    /// <param name="mostBytes">The most bytes that a pack may have.</param>
    /// <exception cref="ArgumentException">There is none, or one is no folder that is there.</exception>
    public AllowedRoots(IReadOnlyList<string> roots, long mostBytes)
    {
        ArgumentNullException.ThrowIfNull(roots);
        _mostBytes = mostBytes;
        _roots = [.. roots.Select(root => string.IsNullOrWhiteSpace(root) || !Directory.Exists(root)
            ? throw new ArgumentException("A folder that packs are to be read below is not there.", nameof(roots))
            : (Trimmed(System.IO.Path.GetFullPath(root)), Trimmed(RealPath.Of(root))))];
        if (_roots.Count == 0)
        {
            throw new ArgumentException("No folder is named that packs are to be read below.", nameof(roots));
        }
    }

    /// <summary>The path of a pack that may be read.</summary>
    /// <param name="asked">The path as the assistant gave it: from one of the folders on, or whole.</param>
    /// <exception cref="Refusal">It may not, or is not there.</exception>
    public string Find(string asked)
    {
        if (asked.Length > LongestPath || asked.Any(char.IsControl))
        {
            throw Outside();
        }

        var candidates = Candidates(asked).ToList();
        if (candidates.Count == 0)
        {
            throw Outside();
        }

        try
        {
            foreach (var (root, parts) in candidates)
            {
                if (Walk(root, parts) is { } found)
                {
                    Look(found);
                    return found;
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw NotThere();
        }

        throw NotThere();
    }

    private static string Trimmed(string path) => System.IO.Path.TrimEndingDirectorySeparator(path);

    private IEnumerable<(string Root, string[] Parts)> Candidates(string asked)
    {
        if (!System.IO.Path.IsPathRooted(asked))
        {
            return Parts(asked) is { } parts ? _roots.Select(root => (root.Real, parts)) : [];
        }

        return _roots.SelectMany(root => new[] { root.Named, root.Real }.Distinct(StringComparer.Ordinal)
            .Where(start => asked == start || asked.StartsWith(start + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(start => (root.Real, Parts: Parts(asked[start.Length..]))))
            .Where(one => one.Parts is not null).Select(one => (one.Real, one.Parts!));
    }

    // Null for a path with a part that leads up ('..', and whatever else is dots and spaces alone) or means something of its own to the system, such as a drive or another stream of a file.
    private static string[]? Parts(string path)
    {
        var parts = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").ToArray();
        return parts.Any(part => part.Trim(' ', '.').Length == 0 || part.Contains(':', StringComparison.Ordinal)) ? null : parts;
    }

    private static string? Walk(string root, string[] parts)
    {
        var current = root;
        foreach (var part in parts)
        {
            current = System.IO.Path.Combine(current, part);
            RefuseLink(new FileInfo(current));
            if (!System.IO.Path.Exists(current))
            {
                return null;
            }
        }

        return current;
    }

    // Everything in the pack: none of it may be a link, and all of it together may not be too much.
    private void Look(string path)
    {
        if (!Directory.Exists(path))
        {
            RefuseTooLarge(new FileInfo(path).Length > _mostBytes);
            return;
        }

        var (entries, bytes) = (0, 0L);
        var folders = new Queue<string>([path]);
        while (folders.TryDequeue(out var folder))
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All))
            {
                RefuseLink(entry);
                if (entry is DirectoryInfo inner)
                {
                    folders.Enqueue(inner.FullName);
                }

                bytes += (entry as FileInfo)?.Length ?? 0;
                RefuseTooLarge(++entries > MostEntries || bytes > _mostBytes);
            }
        }
    }

    private static void RefuseLink(FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null || ((int)entry.Attributes != -1 && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)))
        {
            throw Refusal.Of(
                AssistantCodes.Link, Path, "The path, or something in the pack, is a link; nothing was read.", "Files and folders that stand there themselves.",
                "Ask for the file itself to be put there.");
        }
    }

    private void RefuseTooLarge(bool isTooLarge)
    {
        if (isTooLarge)
        {
            throw Refusal.Of(
                AssistantCodes.TooLarge, Path, "The pack has more bytes or files than are read here; nothing was read.",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"At most {_mostBytes} bytes, and {MostEntries} files and folders."),
                "Name the folder of one pack, or use the command: sui assess.");
        }
    }

    private static Refusal Outside() => Refusal.Of(
        AssistantCodes.Outside, Path, "The path does not stay below the folders that may be read.", "A path from such a folder on, without '..'.",
        "Name a pack there, or ask whoever started the door to name its folder with --root.");

    private static Refusal NotThere() => Refusal.Of(
        AssistantCodes.NotThere, Path, "There is nothing there that can be read.", "The folder of a pack, a .zip or a workbook of one, or a published case file.",
        "Correct the path, or ask for access.");
}
