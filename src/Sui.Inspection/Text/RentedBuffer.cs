using System.Buffers;

namespace Sui.Inspection.Text;

/// <summary>Bytes that grow in arrays that are borrowed, since large ones made anew for each annex would keep the collector busy.</summary>
internal sealed class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Least = 64 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Least);
    private int _length;

    /// <summary>What was written; not to be used after the buffer is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <summary>Takes back what was written last.</summary>
    /// <param name="length">How many bytes stay, 0 to as many as were written.</param>
    public void Truncate(int length) => _length = length;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = ([], 0);
    }

    private void Reserve(int room)
    {
        if (_bytes.Length - _length >= room)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + room));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
