using System.Text;

namespace PackGenerator.Files;

/// <summary>The folder of all packs on disk.</summary>
internal static class PackFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files and removes what an earlier run left in their folders.</summary>
    public static void Write(string root, IReadOnlyList<PackFile> files)
    {
        foreach (var stale in Strays(root, files))
        {
            File.Delete(Path.Combine(root, stale));
        }

        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, Utf8);
        }
    }

    /// <summary>What differs between the files and those on disk, byte by byte, one line each; empty when nothing does.</summary>
    public static IReadOnlyList<string> Compare(string root, IReadOnlyList<PackFile> files) =>
    [
        .. files.Where(file => !IsSame(Path.Combine(root, file.Path), file.Text))
            .Select(file => File.Exists(Path.Combine(root, file.Path)) ? $"{file.Path} differs" : $"{file.Path} is missing"),
        .. Strays(root, files).Select(path => $"{path} is not made by the generator"),
    ];

    private static bool IsSame(string path, string text) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(text));

    private static string[] Strays(string root, IReadOnlyList<PackFile> files)
    {
        var made = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return made.Select(path => path[..path.IndexOf('/', StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal)
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !made.Contains(path))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
