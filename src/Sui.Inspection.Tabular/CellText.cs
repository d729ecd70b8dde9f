using System.Text;

namespace Sui.Inspection.Tabular;

/// <summary>White space around cells, in UTF-8.</summary>
internal static class CellText
{
    /// <summary>
    /// A cell without what nobody sees at its ends: white space of every script, non-breaking space, marks of zero width, the
    /// byte order mark.
    /// </summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        // Nearly every cell starts and ends with a visible ASCII character.
        return cell.IsEmpty || (IsVisible(cell[0]) && IsVisible(cell[^1])) ? cell : TrimSlowly(cell);
    }

    /// <summary>Whether a byte is a character of ASCII that somebody sees.</summary>
    /// <param name="value">The byte.</param>
    public static bool IsVisible(byte value) => value is > 0x20 and < 0x7F;

    /// <summary>The name of a column as a spreadsheet shows it: A, B … Z, AA.</summary>
    /// <param name="column">The column, from 0.</param>
    public static string ColumnName(int column)
    {
        var name = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    private static ReadOnlySpan<byte> TrimSlowly(ReadOnlySpan<byte> cell)
    {
        while (!cell.IsEmpty)
        {
            Rune.DecodeFromUtf8(cell, out var rune, out var length);
            if (!IsInvisible(rune))
            {
                break;
            }

            cell = cell[length..];
        }

        while (!cell.IsEmpty)
        {
            Rune.DecodeLastFromUtf8(cell, out var rune, out var length);
            if (!IsInvisible(rune))
            {
                break;
            }

            cell = cell[..^length];
        }

        return cell;
    }

    // Zero-width space, non-joiner, joiner; direction marks; word joiner; byte order mark.
    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF;
}
