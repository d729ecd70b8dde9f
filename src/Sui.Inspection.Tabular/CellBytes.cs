using System.Buffers;
using System.Text;

namespace Sui.Inspection.Tabular;

/// <summary>What can be wrong with a cell's bytes before anybody looks at what they mean.</summary>
internal static class CellBytes
{
    // Control characters but tab and line breaks: readers of JSON and PDF do not take them.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create(
            "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"u8
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"u8);

    /// <summary>Whether a cell holds a control character other than tab and line breaks.</summary>
    public static bool HasControlCharacter(ReadOnlySpan<byte> cell) => cell.ContainsAny(Controls);

    /// <summary>Whether a cell has more characters than the limit. A character is a UTF-16 code unit, as in a spreadsheet.</summary>
    public static bool IsTooLong(ReadOnlySpan<byte> cell, int limit) =>
        cell.Length > limit && (cell.Length > 3L * limit || Encoding.UTF8.GetCharCount(cell) > limit);
}
