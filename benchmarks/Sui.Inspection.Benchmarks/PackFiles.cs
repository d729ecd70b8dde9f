namespace Sui.Inspection.Benchmarks;

/// <summary>The files of an example pack, in memory, found from the repository's root.</summary>
internal static class PackFiles
{
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Load(string name)
    {
        return Directory.EnumerateFiles(PathOf(name))
            .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
            .ToDictionary(
                file => Path.GetFileName(file), file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file)), StringComparer.Ordinal);
    }

    /// <summary>The folder of an example pack.</summary>
    public static string PathOf(string name) => Path.Combine(Root(), "examples", "packs", name);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sui.Inspection.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks inside the repository.");
    }
}
