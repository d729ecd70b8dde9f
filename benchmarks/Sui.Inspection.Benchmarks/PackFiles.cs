namespace Sui.Inspection.Benchmarks;

/// <summary>The files of an example pack, in memory, found from the repository's root.</summary>
internal static class PackFiles
{
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Load(string name)
    {
        var folder = Path.Combine(Root(), "examples", "packs", name);
        return Directory.EnumerateFiles(folder)
            .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
            .ToDictionary(
                file => Path.GetFileName(file), file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file)), StringComparer.Ordinal);
    }

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
