using System.Buffers;
using System.Text;

namespace Sui.Inspection.Tabular;

/// <summary>What can be wrong with a cell's bytes before anybody looks at what they mean.</summary>
internal static class CellBytes
{
    // Control characters but tab and line breaks: readers of JSON and PDF do not take them.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (byte)code).Except("\t\r\n"u8.ToArray()), 0x7F]);

    /// <summary>Whether a cell holds a control character other than tab and line breaks.</summary>
    public static bool HasControlCharacter(ReadOnlySpan<byte> cell) => cell.ContainsAny(Controls);

    /// <summary>Whether a cell has more characters than the limit. A character is a UTF-16 code unit, as in a spreadsheet.</summary>
    public static bool IsTooLong(ReadOnlySpan<byte> cell, int limit) =>
        cell.Length > limit && (cell.Length > 3L * limit || Encoding.UTF8.GetCharCount(cell) > limit);
}
