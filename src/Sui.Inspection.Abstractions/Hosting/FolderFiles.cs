using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>The files of a folder and their hashes, as they were when they were read.</summary>
internal sealed class FolderFiles
{
    private const int MostFiles = 10_000;
    private const long MostBytes = 2L << 30;

    // What is loaded at once need not be read and hashed a second time.
    private const long MostHeld = 64L << 20;

    private readonly Dictionary<string, string> _hashes;
    private IReadOnlyDictionary<string, byte[]>? _held;

    private FolderFiles(string root, Dictionary<string, string> hashes, IReadOnlyDictionary<string, byte[]>? held)
    {
        (Root, _hashes, _held) = (root, hashes, held);
        Name = Path.GetFileName(root);
        var list = new StringBuilder();
        foreach (var (path, hash) in hashes.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            list.Append(hash).Append("  ").Append(path).Append('\n');
        }

        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; }

    /// <summary>The folder's name, without those above it.</summary>
    public string Name { get; }

    /// <summary>The hash of the folder.</summary>
    public string Sha256 { get; }

    /// <summary>Reads a folder.</summary>
    /// <returns>Its files; null, after an error, where it cannot be read.</returns>
    public static FolderFiles? Read(string folder, ICollection<Problem> problems)
    {
        string root;
        try
        {
            root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            if (!Directory.Exists(root))
            {
                problems.Add(NoFolder(Path.GetFileName(root)));
                return null;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or NotSupportedException or UnauthorizedAccessException)
        {
            problems.Add(NoFolder("plug-in"));
            return null;
        }

        try
        {
            return HashAll(root, problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(NoFolder(Path.GetFileName(root)));
            return null;
        }
    }

    /// <summary>Whether the folder has a file.</summary>
    /// <param name="path">Its path in the folder, with forward slashes.</param>
    public bool Has(string path) => _hashes.ContainsKey(path);

    /// <summary>Lets go of the bytes that were hashed: what is asked for later is read again.</summary>
    public void Release() => _held = null;

    /// <summary>The bytes of a file, if they are those that were hashed.</summary>
    /// <param name="path">Its path in the folder, with forward slashes.</param>
    /// <returns>The bytes; null where there is no such file, or it was changed since.</returns>
    public byte[]? Bytes(string path)
    {
        if (!_hashes.TryGetValue(path, out var hash))
        {
            return null;
        }

        if (_held?.GetValueOrDefault(path) is { } held)
        {
            return held;
        }

        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(Root, path));
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? bytes : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The path in the folder of a full path; null where it stands elsewhere.</summary>
    public string? Inside(string fullPath)
    {
        var path = Path.GetRelativePath(Root, fullPath).Replace('\\', '/');
        return Has(path) ? path : null;
    }

    private static FolderFiles? HashAll(string root, ICollection<Problem> problems)
    {
        var (files, bytes, sound) = (new List<(string Path, FileInfo File)>(), 0L, true);
        foreach (var entry in new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false }))
        {
            var path = Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
            if (entry.LinkTarget is not null)
            {
                problems.Add(Bad(path, "The folder holds a link, which leads out of it or may do so tomorrow.", "Files and folders alone."));
                sound = false;
            }
            else if (entry is FileInfo file)
            {
                bytes += file.Length;
                if (files.Count == MostFiles || bytes > MostBytes)
                {
                    problems.Add(Bad(Path.GetFileName(root), "The folder holds more than a plug-in has.", "At most 10,000 files of 2 GB in all."));
                    return null;
                }

                files.Add((path, file));
            }
        }

        return sound ? Hashed(root, files, bytes <= MostHeld) : null;
    }

    // On all processors, the largest files first: hashing is most of what any loader has to do.
    private static FolderFiles Hashed(string root, List<(string Path, FileInfo File)> files, bool holds)
    {
        files.Sort(static (one, other) => other.File.Length.CompareTo(one.File.Length));
        var (hashes, contents) = (new string[files.Count], new byte[files.Count][]);
        try
        {
            Parallel.For(0, files.Count, index =>
            {
                if (holds)
                {
                    contents[index] = File.ReadAllBytes(files[index].File.FullName);
                    hashes[index] = Convert.ToHexStringLower(SHA256.HashData(contents[index]));
                    return;
                }

                using var stream = files[index].File.OpenRead();
                hashes[index] = Convert.ToHexStringLower(SHA256.HashData(stream));
            });
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(one => one is IOException or UnauthorizedAccessException))
        {
            throw exception.InnerExceptions[0];
        }

        var (byPath, held) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, byte[]>(StringComparer.Ordinal));
        for (var index = 0; index < hashes.Length; index++)
        {
            byPath.Add(files[index].Path, hashes[index]);
            if (holds)
            {
                held.Add(files[index].Path, contents[index]);
            }
        }

        return new FolderFiles(root, byPath, holds ? held : null);
    }

    private static Problem NoFolder(string name) => HostingProblems.Error(
        HostingCodes.NoFolder, name, "There is no such folder, or it cannot be read.", "A folder that dotnet publish wrote.", "Correct the path, or ask for access.");

    private static Problem Bad(string path, string message, string expected) =>
        HostingProblems.Error(HostingCodes.BadFile, path, message, expected, "Publish the plug-in anew into an empty folder.");
}
