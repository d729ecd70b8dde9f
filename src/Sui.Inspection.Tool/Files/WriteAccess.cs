namespace Sui.Inspection.Tool.Files;

/// <summary>Finds out whether a file can be replaced: spreadsheets would overwrite it with what they hold, and some systems let them be.</summary>
internal static class WriteAccess
{
    /// <summary>Checks a file, where there is one.</summary>
    /// <exception cref="UsageException">It is open elsewhere, or may not be written.</exception>
    public static void Check(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        if (File.Exists(Path.Combine(folder, $".~lock.{name}#")) || File.Exists(Path.Combine(folder, "~$" + name)))
        {
            throw new UsageException($"'{path}' is open in a spreadsheet; save and close it there first, or what is added would be lost.");
        }

        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UsageException($"'{path}' is read-only; make it writable, or name another file.");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: it is open elsewhere, or access is denied. Close it there first.");
        }
    }
}
