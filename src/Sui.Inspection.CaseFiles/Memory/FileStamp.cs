namespace Sui.Inspection.CaseFiles.Memory;

/// <summary>What the system says of a case file and of the log beside it: whoever writes to either leaves another one.</summary>
/// <param name="Length">The length of the file.</param>
/// <param name="Written">When it was written last.</param>
/// <param name="LogLength">The length of its log; 0 for none, or an empty one, which readers make and take away.</param>
/// <param name="LogWritten">When the log was written last; the same for every empty one.</param>
internal readonly record struct FileStamp(long Length, long Written, long LogLength, long LogWritten)
{
    /// <summary>That of a path; null where there is no file.</summary>
    public static FileStamp? Of(string path)
    {
        try
        {
            var (file, log) = (new FileInfo(path), new FileInfo(path + "-wal"));
            var (logLength, logWritten) = log.Exists && log.Length > 0 ? (log.Length, log.LastWriteTimeUtc.Ticks) : (0, 0);
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, logLength, logWritten) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What the system does not tell of is verified each time.
            return null;
        }
    }
}
