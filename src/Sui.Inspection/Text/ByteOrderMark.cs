namespace Sui.Inspection.Text;

/// <summary>The mark that some programs put before UTF-8.</summary>
internal static class ByteOrderMark
{
    /// <summary>What stands behind the mark; everything where there is none.</summary>
    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> content) => content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
}
