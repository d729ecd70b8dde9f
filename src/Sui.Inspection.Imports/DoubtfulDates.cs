using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Recognises dates of which none has a day above 12, and which are likely read in the wrong order of day and month: another column of the file says the other day, only the other
/// order puts the rows in order, or brings days that lie over months into a few days. The culture alone settles nothing, since British is what is written by habit.
/// </summary>
internal static class DoubtfulDates
{
    // Of four days, one order in twelve goes up or down by chance; fewer show nothing.
    private const int FewestInOrder = 4;
    private const int FewestOfSpan = 3;
    private const int LongSpan = 45;
    private const int Shorter = 4;
    private const int Near = 2;
    private const int FewestBeside = 3;
    private const int NearlyAll = 10;

    /// <summary>Reports columns of dates that are so, the first of them.</summary>
    /// <param name="plan">Which column says what.</param>
    /// <param name="sheet">The first rows.</param>
    /// <param name="headerRows">How many of them are headers.</param>
    /// <param name="problems">Where to.</param>
    public static void Report(ImportPlan plan, SampleSheet sheet, int headerRows, ProblemList problems)
    {
        foreach (var column in plan.Days)
        {
            var rows = Read(plan.Dates, sheet, headerRows, column.Place);
            if (rows.Count < FewestOfSpan || rows.Exists(row => row.Given is null))
            {
                continue;
            }

            var name = ColumnNames.Of(column.Mapping.Column);
            var (isError, why) = Beside(plan.Dates, sheet, rows, column.Place) is { } beside ? (true, $"column {beside} of the same rows says so")
                : IsInOrder(rows, row => row.Other!.Value) && !IsInOrder(rows, row => row.Given!.Value) ? (false, "only so the rows are in the order of time")
                : IsNarrow(rows) is { } days ? (false, $"so they lie within {Wording.Count(days, "day")}, and not over months")
                : (false, null);
            if (why is null)
            {
                continue;
            }

            var isReal = rows.Exists(row => row.IsReal);
            var message = $"Day and month of the dates are likely the other way round: no day is above 12, and {why}.";
            var action = isReal
                ? "A spreadsheet of another country may have swapped them: export again, and import the export itself without opening it in a spreadsheet. Nothing, where the dates are right."
                : $"Look at the dates in the preview, and give --culture {(plan.Dates.IsDayFirst ? "en-US" : "en-GB")} where that is so"
                    + (isError ? "; where the other column is wrong, set it aside with --map-column \"HEADER=NotUsed\", or take it out." : ". Nothing, where the dates are right.");
            var location = new ProblemLocation(problems.File, Column: name);
            if (isError)
            {
                problems.Error(ImportCodes.DatesDoubted, location, message, "A culture that fits the dates.", action, column.Place);
            }
            else
            {
                problems.Warning(ImportCodes.DatesDoubted, location, message, "A culture that fits the dates.", action, column.Place);
            }

            return;
        }
    }

    // The days of a column by row, in both orders; without those, where one can have one order alone.
    private static List<(int Row, DateOnly? Given, DateOnly? Other, bool IsReal)> Read(DateCells dates, SampleSheet sheet, int headerRows, int place)
    {
        var rows = new List<(int Row, DateOnly? Given, DateOnly? Other, bool IsReal)>();
        for (var row = headerRows; row < sheet.Rows.Count; row++)
        {
            var cell = sheet.At(row, place);
            if (cell.IsBlank || !DateParts.TryRead(cell.Text, out var parts))
            {
                continue;
            }

            var isReal = cell.Kind == CellKind.Date;
            var order = dates.IsDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
            var other = isReal && parts is { YearIsFirst: true, Third: <= 12 } ? new DateParts(parts.First, parts.Third, parts.Second, YearIsFirst: true) : parts;
            if ((isReal ? parts is { YearIsFirst: true, Third: <= 12 } : !parts.YearIsFirst && (dates.IsDayFirst || dates.IsMonthFirst))
                && parts.TryDay(order, out var given) && other.TryDay(isReal || order == DateOrder.MonthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst, out var turned))
            {
                rows.Add((row, given, turned, isReal));
            }
            else
            {
                rows.Add((row, null, null, isReal));
                return rows;
            }
        }

        return rows;
    }

    // A column whose days can be read in one way alone, and are those of the other order in nearly every row.
    private static string? Beside(DateCells dates, SampleSheet sheet, List<(int Row, DateOnly? Given, DateOnly? Other, bool IsReal)> rows, int place)
    {
        for (var column = 0; column < sheet.Width; column++)
        {
            var (all, given, other) = (0, 0, 0);
            foreach (var row in column == place ? [] : rows)
            {
                var cell = sheet.At(row.Row, column);
                if (cell.IsBlank || !DateParts.TryRead(cell.Text, out var parts) || !(parts.YearIsFirst || parts.DayMustBeFirst || parts.MonthMustBeFirst)
                    || !parts.TryDay(parts.MonthMustBeFirst ? DateOrder.MonthFirst : DateOrder.DayFirst, out var day))
                {
                    continue;
                }

                all++;
                given += Math.Abs(day.DayNumber - row.Given!.Value.DayNumber) <= Near ? 1 : 0;
                other += Math.Abs(day.DayNumber - row.Other!.Value.DayNumber) <= Near ? 1 : 0;
            }

            if (all >= FewestBeside && (all - other) * NearlyAll <= all && given * 2 < all)
            {
                return CellText.ColumnName(column);
            }
        }

        return null;
    }

    private static bool IsInOrder(List<(int Row, DateOnly? Given, DateOnly? Other, bool IsReal)> rows, Func<(int Row, DateOnly? Given, DateOnly? Other, bool IsReal), DateOnly> dayOf)
    {
        var days = rows.Select(dayOf).ToList();
        return days.Distinct().Count() >= FewestInOrder
            && (days.Zip(days.Skip(1)).All(two => two.First <= two.Second) || days.Zip(days.Skip(1)).All(two => two.First >= two.Second));
    }

    private static int? IsNarrow(List<(int Row, DateOnly? Given, DateOnly? Other, bool IsReal)> rows)
    {
        var given = Span(rows.Select(row => row.Given!.Value));
        var other = Span(rows.Select(row => row.Other!.Value));
        return rows.Select(row => row.Given).Distinct().Count() >= FewestOfSpan && given > LongSpan && other * Shorter <= given ? other : null;
    }

    private static int Span(IEnumerable<DateOnly> days)
    {
        var numbers = days.Select(day => day.DayNumber).ToList();
        return numbers.Max() - numbers.Min() + 1;
    }
}
