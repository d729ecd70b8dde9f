namespace Sui.Inspection.Tabular.Streams;

/// <summary>Bytes that were read already, and then the rest of the stream that they came from.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> _prefix = prefix;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_prefix.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _prefix.Length);
        _prefix.Span[..count].CopyTo(buffer);
        _prefix = _prefix[count..];
        return count;
    }

    /// <summary>Reads the first bytes of a stream, fewer only at its end.</summary>
    public static ReadOnlyMemory<byte> Head(Stream stream, int length)
    {
        var head = new byte[length];
        return head.AsMemory(0, stream.ReadAtLeast(head, length, throwOnEndOfStream: false));
    }
}
