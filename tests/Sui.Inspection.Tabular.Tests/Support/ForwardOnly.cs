using Sui.Inspection.Tabular.Streams;

namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>A stream that cannot seek and gives a few bytes at a time, as networks do.</summary>
internal sealed class ForwardOnly(byte[] content, int most = 7) : ForwardStream
{
    private int _place;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, most), content.Length - _place);
        content.AsSpan(_place, count).CopyTo(buffer);
        _place += count;
        return count;
    }
}
