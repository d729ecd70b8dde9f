
namespace Sui.Inspection.Tabular;

/// <summary>What can be wrong with a cell of any file, in words.</summary>
internal sealed class CellFaultWords(ITabularFaults problems, TabularLimits limits)
{
    /// <summary>Reports a control character in a cell.</summary>
    public void Controls(TabularPlace place, int column) => problems.Error(
        TabularCodes.CellControlCharacter, place, "The cell has a control character in it; it was left out.",
        "Text, tabs and line breaks only.", "Remove the character, or export the file again.", column);

    /// <summary>Reports a cell that is too long.</summary>
    public void TooLong(TabularPlace place, int column) => problems.Error(
        TabularCodes.CellTooLong, place, "The cell is too long; it was left out.",
        $"At most {Amounts.Number(limits.CellCharacters)} characters.", "Shorten the text, and look for a quote that is missing.", column);
}
