using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>Rules that several kinds of file share.</summary>
internal static class RowRules
{
    /// <summary>
    /// Reports a date that lies before another for certain: dates known to the month or year only get the benefit of the doubt.
    /// </summary>
    public static void NotBefore(this TableRow row, Column column, EvidenceDate? date, EvidenceDate? earlier, string earlierName)
    {
        if (date is not null && earlier is not null && date.Latest < earlier.Earliest)
        {
            row.Error(
                IntakeCodes.DateOrder, column, $"The date is before {earlierName}.", $"A date not before {earlierName}.",
                "Correct one of the two dates.");
        }
    }

    /// <summary>Reads a criterion of the rubric; the cell must not be empty.</summary>
    public static Criterion? Criterion(this TableRow row, Column column, EvidenceReadContext context) =>
        row.RequiredText(column) is { } id ? Known(row, column, id, context) : null;

    /// <summary>Reads a list of criteria of the rubric to their ids, each once; empty when the cell is, or when an entry is
    /// wrong.</summary>
    public static IReadOnlyList<string> Criteria(this TableRow row, Column column, EvidenceReadContext context)
    {
        var ids = new List<string>();
        foreach (var entry in row.List(column))
        {
            if (Known(row, column, entry, context) is not { } criterion)
            {
                return [];
            }

            if (!ids.Contains(criterion.Id))
            {
                ids.Add(criterion.Id);
            }
        }

        return ids;
    }

    /// <summary>Reads the tag of a language; null when the cell is empty.</summary>
    public static string? Language(this TableRow row, Column column)
    {
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        var language = LanguageTag.Read(text);
        if (language is null)
        {
            row.Error(
                IntakeCodes.CellLanguage, column, "The cell does not hold a well-formed language tag.", LanguageTag.Expected,
                "Correct the tag, or empty the cell where it is the pack's language.");
        }

        return language;
    }

    private static Criterion? Known(TableRow row, Column column, string id, EvidenceReadContext context)
    {
        foreach (var criterion in context.Rubric.Criteria)
        {
            if (string.Equals(criterion.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return criterion;
            }
        }

        row.Error(
            IntakeCodes.CriterionUnknown, column, "The criterion is not one of the rubric's.",
            Wording.OneOf(context.Rubric.Criteria.Select(criterion => criterion.Id)), "Correct the criterion's id.");
        return null;
    }
}
