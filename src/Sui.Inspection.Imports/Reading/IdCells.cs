using System.Text;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Ids as they are compared: spreadsheets and forms put spaces into them that nobody sees, and one person is not two for it. Letters are compared as they
/// stand, since tools give ids that differ in their case alone.</summary>
internal static class IdCells
{
    /// <summary>The id with its white space plain: each stretch of it, of whatever kind, one space, none at the ends, and no marks that have no width.</summary>
    /// <param name="cell">The cell as UTF-8.</param>
    /// <returns>The cell itself where it is plain, as nearly all are.</returns>
    public static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> cell)
    {
        if (Ascii.IsValid(cell) && !cell.ContainsAny("\t\r\n"u8) && cell.IndexOf("  "u8) < 0)
        {
            return cell;
        }

        var plain = new StringBuilder(cell.Length);
        foreach (var letter in Encoding.UTF8.GetString(cell))
        {
            if (char.IsWhiteSpace(letter))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (letter is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
            {
                plain.Append(letter);
            }
        }

        return Encoding.UTF8.GetBytes(plain.ToString().TrimEnd(' '));
    }
}
