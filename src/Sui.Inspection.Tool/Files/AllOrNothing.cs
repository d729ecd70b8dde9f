namespace Sui.Inspection.Tool.Files;

/// <summary>Writes files, all of them or none.</summary>
internal static class AllOrNothing
{
    /// <summary>Writes each file whole, making folders that are missing and replacing files that exist.</summary>
    /// <param name="files">Path and bytes of each.</param>
    /// <exception cref="UsageException">One cannot be written.</exception>
    public static void Write(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        var at = string.Empty;
        try
        {
            using var staged = new StagedFiles();
            foreach (var (path, content) in files)
            {
                at = path;
                staged.Add(path, content.Span);
            }

            staged.Commit();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"'{at}' cannot be written: {FileFailure.Of(failure)}");
        }
    }
}
