using System.Buffers;
using System.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>What can be wrong with a cell before anybody looks at what it means.</summary>
internal static class CellFaults
{
    // Control characters but tab and line breaks: readers of JSON and PDF do not take them.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"u8);

    /// <summary>Whether a cell holds a control character other than tab and line breaks.</summary>
    public static bool HasControlCharacter(ReadOnlySpan<byte> cell) => cell.ContainsAny(Controls);

    /// <summary>Whether a cell has more characters than the limit. A character is a UTF-16 code unit, as in a
    /// spreadsheet.</summary>
    public static bool IsTooLong(ReadOnlySpan<byte> cell, int limit) =>
        cell.Length > limit && (cell.Length > 3L * limit || Encoding.UTF8.GetCharCount(cell) > limit);

    /// <summary>Reports every fault of a cell.</summary>
    public static void Report(
        TableRow row, int place, string name, bool badQuotes, bool tooLong, bool badEncoding, bool controls, PackLimits limits)
    {
        if (badQuotes)
        {
            row.Error(
                IntakeCodes.CellQuotes, place, name, "The cell has a quote that does not follow the rules of CSV.",
                "Quotes around the whole cell or not at all, and quotes inside it doubled.",
                "Correct the quotes, or save the file as CSV again.");
        }

        if (tooLong)
        {
            row.Error(
                IntakeCodes.CellTooLong, place, name, "The cell is too long.",
                $"At most {Wording.Number(limits.CellCharacters)} characters.",
                "Shorten the text, and look for a quote that is missing.");
        }

        if (badEncoding)
        {
            row.Error(
                IntakeCodes.CellEncoding, place, name, "The cell has bytes that are not UTF-8.", "UTF-8 throughout.",
                "Save the file as CSV in UTF-8, and check letters with accents.");
        }

        if (controls)
        {
            row.Error(
                IntakeCodes.CellControlCharacter, place, name, "The cell has a control character in it.",
                "Text, tabs and line breaks only.", "Remove the character, or save the file as CSV in UTF-8 again.");
        }
    }
}
