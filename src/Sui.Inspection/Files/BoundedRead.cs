using System.Buffers;

namespace Sui.Inspection.Files;

/// <summary>Reads a stream up to a limit, whatever it says about its own length.</summary>
internal static class BoundedRead
{
    private const int Block = 81_920;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <returns>The bytes; null where there are more.</returns>
    public static byte[]? ToEnd(Stream stream, long limit)
    {
        using var copy = new MemoryStream();
        var block = new byte[Block];
        while (true)
        {
            var read = stream.Read(block, 0, (int)Math.Min(block.Length, limit - copy.Length + 1));
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

    /// <summary>Reads a stream to its end without a synchronous call.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The bytes, at the start of a stream that can seek; null where there are more.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<MemoryStream?> ToEndAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        var block = ArrayPool<byte>.Shared.Rent(Block);
        var used = 0;
        try
        {
            while (await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                used = Math.Max(used, read);
                if (copy.Length + read > limit)
                {
                    return null;
                }

                copy.Write(block, 0, read);
            }

            copy.Position = 0;
            return copy;
        }
        finally
        {
            // What was read may be about people: nobody else is handed it with the block.
            Array.Clear(block, 0, used);
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
