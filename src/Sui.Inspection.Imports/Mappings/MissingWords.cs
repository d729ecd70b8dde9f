using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// What programs write where there is no answer: errors of spreadsheets over empty cells, the codes of survey tools and of statistics, and dashes. Compared
/// as they stand, since '#N/A' without its mark would mean that the question does not apply. Listed in docs/importing.md. Errors that stand where an answer
/// was (a reference or a name that is gone) are no such words: what was said is not known, and that it is missing is for people to say.
/// </summary>
internal static class MissingWords
{
    /// <summary>What Qualtrics and SPSS write where a question was seen and not answered.</summary>
    public const decimal Number = -99;

    /// <summary>The words, without regard to case.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        [
            "#N/A", "#NULL!", "#DIV/0!", "-99", "NULL", "(null)", "NaN", "-", "--", "–", "—", "(blank)",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The same, and errors of spreadsheets that stand in the place of what somebody said: no words of anybody's, whatever they were.</summary>
    public static FrozenSet<string> NobodysWords { get; } = FrozenSet.ToFrozenSet(
        [.. All, "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#SPILL!", "#CALC!", "#ERROR!"], StringComparer.OrdinalIgnoreCase);
}
