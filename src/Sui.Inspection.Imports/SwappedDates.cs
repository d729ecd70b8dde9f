using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Recognises dates of which a spreadsheet of another country has swapped half: opened where months stand first, 03/06/2019 becomes the 6th of March, and
/// 25/06/2019, which is no date there, stays text. Then real dates have days up to 12 alone, and texts days from 13 on.
/// </summary>
internal static class SwappedDates
{
    // Of real dates, two in five have days up to 12, of texts three in five days from 13 on: four of each are all so by chance in one file of three hundred.
    private const int Fewest = 4;
    private const int LastMonth = 12;

    /// <summary>Reports columns of dates that are so.</summary>
    /// <param name="plan">Which column says what.</param>
    /// <param name="sheet">The first rows.</param>
    /// <param name="headerRows">How many of them are headers.</param>
    /// <param name="problems">Where to.</param>
    public static void Report(ImportPlan plan, SampleSheet sheet, int headerRows, ProblemList problems)
    {
        foreach (var column in plan.Days)
        {
            if (AreSwapped([.. sheet.Rows.Skip(headerRows).Select((_, row) => sheet.At(row + headerRows, column.Place))]))
            {
                var name = ColumnNames.Of(column.Mapping.Column);
                problems.Error(
                    ImportCodes.DatesSwapped, new ProblemLocation(problems.File, Column: name),
                    "Every cell that the workbook holds as a date has a day up to 12, and every one that it holds as text a day from 13 on: a spreadsheet that was set to another country has "
                        + "opened the dates, and swapped day and month where it could. Half of them are wrong.",
                    "The dates as the survey tool wrote them.",
                    "Export again, and import the export itself, without opening it in a spreadsheet; or date the responses with --event-date, and set the column aside with "
                        + $"--map-column \"{name}=NotUsed\".", column.Place);
            }
        }
    }

    /// <summary>Whether cells are so.</summary>
    /// <param name="cells">The cells of a column of dates.</param>
    public static bool AreSwapped(IReadOnlyList<SampleCell> cells)
    {
        var (real, texts) = (0, 0);
        foreach (var cell in cells)
        {
            if (cell.Kind is not (CellKind.Date or CellKind.Text) || !DateParts.TryRead(cell.Text, out var parts))
            {
                continue;
            }

            if (cell.Kind == CellKind.Date)
            {
                if (!parts.YearIsFirst || parts.Third > LastMonth)
                {
                    return false;
                }

                real++;
            }
            else if (parts.DayMustBeFirst || parts.MonthMustBeFirst)
            {
                texts++;
            }
            else
            {
                return false;
            }
        }

        return real >= Fewest && texts >= Fewest;
    }
}
