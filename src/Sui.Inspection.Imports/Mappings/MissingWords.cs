using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// What programs write where there is no answer: errors of spreadsheets, the codes of survey tools and of statistics, and dashes. Compared
/// as they stand, since '#N/A' without its mark would mean that the question does not apply. Listed in docs/importing.md.
/// </summary>
internal static class MissingWords
{
    /// <summary>What Qualtrics and SPSS write where a question was seen and not answered.</summary>
    public const decimal Number = -99;

    /// <summary>The words, without regard to case.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        [
            "#N/A", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#SPILL!", "#CALC!", "-99", "NULL", "(null)", "NaN", "-", "--",
            "–", "—", "(blank)",
        ],
        StringComparer.OrdinalIgnoreCase);
}
