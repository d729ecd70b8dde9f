using Sui.Inspection.Tabular.Archives;
using Sui.Inspection.Tabular.Streams;


namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>
/// A part of a workbook as it is unpacked, bounded while it is: the sizes that a .zip declares may be false, so only bytes that
/// really came count.
/// </summary>
internal sealed class PartStream(Stream inner, long packed, uint checksum, UnpackBudget budget, TabularLimits limits) : ForwardStream
{
    // XML readers hold one tag or attribute in memory as a whole. This many bytes without a tag being opened is no sheet: the
    // longest text of a cell takes a fifth of it with every character escaped.
    private const int LongestRun = 1 << 20;

    private readonly long _most = Math.Max(
        limits.RatioFreeBytes, packed > long.MaxValue / limits.Ratio ? long.MaxValue : packed * limits.Ratio);

    private readonly Crc32 _checksum = new();
    private long _run;

    /// <summary>The bytes that were unpacked.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        if (read == 0 && !buffer.IsEmpty && _checksum.Value != checksum)
        {
            throw new InvalidDataException("The checksum is false.");
        }

        _checksum.Add(buffer[..read]);
        Count += read;
        budget.Take(read);
        if (Count > _most)
        {
            throw new RefusalException(TabularCodes.UnpacksTooFar);
        }

        var last = buffer[..read].LastIndexOf((byte)'<');
        _run = last < 0 ? _run + read : read - last;
        return _run > LongestRun ? throw new RefusalException(TabularCodes.RowTooLong) : read;
    }

    /// <summary>Reads what is left, for its size and its checksum.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public void Drain()
    {
        var block = new byte[16 << 10];
        while (Read(block) > 0)
        {
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
