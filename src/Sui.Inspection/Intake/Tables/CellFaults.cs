using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>What can be wrong with a cell before anybody looks at what it means.</summary>
internal static class CellFaults
{
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
