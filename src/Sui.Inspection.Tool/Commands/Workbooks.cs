namespace Sui.Inspection.Tool.Commands;

/// <summary>How commands tell what a path is to be: a workbook, a .zip or a folder.</summary>
internal static class Workbooks
{
    private static readonly string[] Others = [".csv", ".json", ".xls", ".xlsm", ".xlsb", ".ods", ".pdf", ".html", ".docx", ".txt"];

    /// <summary>Whether a path names a workbook.</summary>
    public static bool IsNamed(string path) => HasExtension(path, ".xlsx");

    /// <summary>Whether a path names a .zip.</summary>
    public static bool IsZip(string path) => HasExtension(path, ".zip");

    /// <summary>Refuses a path that names a file of another kind.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">What to call it.</param>
    /// <exception cref="UsageException">It does.</exception>
    public static void RefuseOthers(string path, string name)
    {
        var extension = Path.GetExtension(Path.TrimEndingDirectorySeparator(path));
        if (!IsNamed(path) && !IsZip(path) && Others.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            throw new UsageException($"{name} ends with {extension}; name a workbook (.xlsx), a .zip or a folder.");
        }
    }

    private static bool HasExtension(string path, string extension) =>
        Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
