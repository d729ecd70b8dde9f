namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>The packs that lie in a folder of the host's. Names come from requests: one that is not listed is none.</summary>
internal static class PackShelf
{
    private static readonly string[] Files = [".zip", ".xlsx"];

    /// <summary>Their names, in their order.</summary>
    /// <param name="folder">The folder; null for none.</param>
    public static IReadOnlyList<string> List(string? folder) => folder is null || !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateDirectories(folder).Where(path => File.Exists(Path.Combine(path, "pack.json")))
            .Concat(Directory.EnumerateFiles(folder).Where(path => Files.Contains(Path.GetExtension(path).ToLowerInvariant())))
            // What spreadsheets leave beside a workbook that is open.
            .Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The path of one; null where there is none of this name.</summary>
    public static string? Find(string? folder, string name) => List(folder).Contains(name, StringComparer.Ordinal) ? Path.Combine(folder!, name) : null;
}
