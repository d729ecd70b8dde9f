using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Decides in which order the dates of a file are read.</summary>
internal static class DateDecision
{
    /// <summary>Decides.</summary>
    /// <param name="finding">What all dates of the sample say together.</param>
    /// <param name="column">The name of a column with such dates; null where there is none.</param>
    /// <param name="culture">The culture that the user gave; null for none.</param>
    /// <param name="facts">Where it is told how the order was found.</param>
    /// <param name="problems">Where it is told that a decision is needed.</param>
    /// <returns>The tag of the culture to read dates and numbers with; null where none is needed or known.</returns>
    public static string? Decide(DateFinding finding, string? column, string? culture, List<string> facts, ProblemList problems)
    {
        var location = new ProblemLocation(problems.File, Column: column);
        var given = culture is null ? null : ImportCulture.Find(culture);
        if (culture is not null && given is null)
        {
            problems.Error(MappingCodes.UnknownCulture, new ProblemLocation(problems.File), "The culture is not known.",
                Wording.OneOf(ImportCulture.Tags), "Give one of them with --culture.");
            return null;
        }

        if (finding is { DayFirst: > 0, MonthFirst: > 0 })
        {
            problems.Error(MappingCodes.DatesInBothOrders, location,
                $"{Wording.Count(finding.DayFirst, "date")} can only have the day first, {Wording.Number(finding.MonthFirst)} only the month.",
                "Dates in one order.", "Export the file again without opening it in a spreadsheet in between, or mend the dates.");
            return given?.Tag;
        }

        if (given is not null)
        {
            if (finding.Settled is { } settled && settled != given.Order)
            {
                problems.Error(MappingCodes.CultureContradicted, location,
                    $"The dates can only have the {(settled == DateOrder.DayFirst ? "day" : "month")} first, and {given.Tag} says otherwise.",
                    "A culture that fits the dates.", "Give another one with --culture.");
            }

            return given.Tag;
        }

        if (finding.Settled is { } found)
        {
            var day = found == DateOrder.DayFirst;
            facts.Add($"Dates have the {(day ? "day" : "month")} first: {Wording.Count(day ? finding.DayFirst : finding.MonthFirst, "date")} "
                + "of the sample cannot be read otherwise.");
            return day ? "en-GB" : "en-US";
        }

        if (finding.Ambiguous > 0)
        {
            problems.Error(MappingCodes.CultureNeeded, location,
                $"{Wording.Count(finding.Ambiguous, "date")} of the sample can be read with the day or with the month first, and none settles it.",
                "A culture, such as en-GB for the day first or en-US for the month first.", "Give it with --culture.");
        }

        return null;
    }
}
