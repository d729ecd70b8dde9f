namespace Sui.Inspection.Tabular.Streams;

/// <summary>Makes a stream seekable, in memory or, when it is large, in a temporary file.</summary>
internal static class Spool
{
    private const int InMemory = 32 << 20;

    /// <summary>The whole content as a stream of its own that starts at 0; closing it does not close the content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="start">Where it starts, if it can seek.</param>
    /// <param name="head">What was read from it already.</param>
    /// <param name="meter">The rest.</param>
    /// <exception cref="LimitException">There is more than the meter allows.</exception>
    public static Stream Seekable(Stream content, long start, ReadOnlyMemory<byte> head, MeteredStream meter)
    {
        if (content.CanSeek)
        {
            return new WindowStream(content, start);
        }

        Stream copy = new MemoryStream();
        try
        {
            copy.Write(head.Span);
            var block = new byte[81_920];
            for (int read; (read = meter.Read(block)) > 0;)
            {
                if (copy is MemoryStream && copy.Length + read > InMemory)
                {
                    copy = ToFile(copy);
                }

                copy.Write(block, 0, read);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static FileStream ToFile(Stream memory)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            // Survey answers: for nobody else's eyes.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        memory.Position = 0;
        memory.CopyTo(file);
        memory.Dispose();
        return file;
    }
}
