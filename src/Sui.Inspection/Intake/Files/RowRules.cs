using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Rubrics;

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

    /// <summary>Reads a criterion of the rubric.</summary>
    public static Criterion? Criterion(this TableRow row, Column column, EvidenceReadContext context)
    {
        if (row.RequiredText(column) is not { } id)
        {
            return null;
        }

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
