using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Checks what the words of a column are said to mean.</summary>
internal static class ColumnMeanings
{
    /// <summary>Runs the check. Codes of questions are checked where the mapping is applied, with the instrument.</summary>
    /// <param name="column">The column.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Check(ColumnMapping column, string path, Faults faults)
    {
        if (column.Answers.Count == 0 || !faults.Sound(path + ".answers"))
        {
            return;
        }

        var allowed = column.Use switch
        {
            ColumnUse.Status or ColumnUse.Outcome => Meanings.OfStatuses,
            ColumnUse.Option => Meanings.OfOptions,
            ColumnUse.Answer => null,
            _ => [],
        };
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (says, means) in column.Answers)
        {
            if (allowed is not null && means != Meanings.Undecided && !allowed.Contains(means, StringComparer.Ordinal))
            {
                faults.Error(MappingCodes.UnknownMeaning, path + ".answers",
                    allowed.Count == 0 ? "The use knows no answers." : "A word is given a meaning that the use does not know.",
                    Wording.OneOf(allowed), "Correct the meaning, or leave the word out.");
            }

            var folded = TextFold.Fold(says);
            if (folded.Length > 0 && !seen.TryAdd(folded, means) && !string.Equals(seen[folded], means, StringComparison.Ordinal))
            {
                faults.Error(MappingCodes.TwoMeanings, path + ".answers", "One word is given two meanings.",
                    "One meaning for words that differ in case, white space, punctuation or accents only.", "Delete one of the two.");
            }
        }
    }
}
