using System.IO.Compression;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Containers;

/// <summary>The names in a .zip: safe ones only, each once, without the folder that holds the whole pack.</summary>
internal static class ZipNames
{
    /// <summary>The files by name, ignoring case.</summary>
    public static IReadOnlyDictionary<string, ZipArchiveEntry> Read(ZipArchive archive, ProblemList problems)
    {
        var files = new List<(string Name, ZipArchiveEntry Entry)>();
        foreach (var (index, entry) in archive.Entries.Index())
        {
            // Some programs for Windows write backslashes, against the specification of the format.
            var name = entry.FullName.Replace('\\', '/');
            var isFolder = name.EndsWith('/');
            if (!PackPath.IsSafe(isFolder ? name[..^1] : name))
            {
                ContainerFaults.UnsafeName(problems, index + 1);
            }
            else if (!isFolder && !IsAddedBySystem(name))
            {
                files.Add((name, entry));
            }
        }

        var prefix = FolderAround(files.ConvertAll(file => file.Name));
        var named = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entry) in files)
        {
            if (!named.TryAdd(name[prefix.Length..], entry))
            {
                ContainerFaults.DuplicateName(problems, name[prefix.Length..]);
            }
        }

        return named;
    }

    private static bool IsAddedBySystem(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || name.Split('/')[^1] is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    // A folder that was packed as a whole: everything is in it, and pack.json directly so.
    private static string FolderAround(List<string> names)
    {
        var end = names.Count == 0 ? -1 : names[0].IndexOf('/', StringComparison.Ordinal);
        if (end < 0)
        {
            return string.Empty;
        }

        var prefix = names[0][..(end + 1)];
        var manifest = prefix + ManifestReader.FileName;
        return names.TrueForAll(name => name.StartsWith(prefix, StringComparison.Ordinal))
            && names.Exists(name => string.Equals(name, manifest, StringComparison.OrdinalIgnoreCase))
            ? prefix
            : string.Empty;
    }
}
