namespace Sui.Inspection.Tabular.Streams;

/// <summary>Counts the bytes of a stream, and throws <see cref="LimitException"/> when there are more than the limit.</summary>
internal sealed class MeteredStream(Stream inner, long limit) : ForwardStream
{
    private readonly long _length = inner.CanSeek ? inner.Length - inner.Position : 0;

    /// <summary>The bytes read.</summary>
    public long Count { get; private set; }

    /// <summary>The share that was read, 0 to 1; 0 while the length is not known.</summary>
    public double Share => _length <= 0 ? 0 : Math.Clamp((double)Count / _length, 0, 1);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        return Count > limit ? throw new LimitException() : read;
    }
}
