namespace Sui.Inspection.Intake.Containers;

/// <summary>Reads a stream up to a limit, whatever it says about its own length.</summary>
internal static class BoundedCopy
{
    private const int Block = 81_920;

    /// <summary>The bytes; null when there are more than the limit.</summary>
    public static byte[]? Read(Stream source, long expected, long limit)
    {
        using var copy = new MemoryStream((int)Math.Clamp(expected, 0, Math.Min(limit, Block)));
        var block = new byte[Block];
        while (true)
        {
            var read = source.Read(block, 0, block.Length);
            if (read == 0)
            {
                return copy.ToArray();
            }

            if (copy.Length + read > limit)
            {
                return null;
            }

            copy.Write(block, 0, read);
        }
    }

    /// <summary>The bytes, at the start of a stream that can seek; null when there are more than the limit.</summary>
    /// <exception cref="OperationCanceledException">The copying was cancelled.</exception>
    public static async Task<MemoryStream?> ReadAsync(Stream source, long limit, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        var block = new byte[Block];
        while (await source.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (copy.Length + read > limit)
            {
                return null;
            }

            copy.Write(block, 0, read);
        }

        copy.Position = 0;
        return copy;
    }
}
