using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>Looks at the first rows of a file for letters that a wrong encoding spoilt, and for dates that are none.</summary>
internal static class TextCheck
{
    // A question mark inside a word can be an address of the internet once or twice.
    private const int Enough = 3;

    /// <summary>How many cells of a sample hold text that was saved in the wrong encoding and can be turned back.</summary>
    /// <param name="sample">The sample.</param>
    public static int Mendable(TabularSample sample) => Cells(sample).Count(text => Mojibake.TryMend(text, out _));

    /// <summary>Reports text that was turned back.</summary>
    /// <param name="cells">How many cells of the sample.</param>
    /// <param name="problems">Where to.</param>
    public static void Mended(int cells, ProblemList problems) => problems.Warning(
        ImportCodes.TextMended, new ProblemLocation(problems.File),
        $"The file was UTF-8, was opened as Windows-1252 and saved so; {Wording.Count(cells, "cell")} of the sample, and all like them, were "
            + "turned back.",
        "UTF-8 throughout.", "Export again without opening the file in a spreadsheet, or look at letters with accents in the preview.");

    /// <summary>Reports letters that are lost.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="problems">Where to.</param>
    public static void Lost(TabularSample sample, ProblemList problems)
    {
        var cells = Cells(sample).Count(LostLetters.IsLikely);
        if (cells >= Enough)
        {
            problems.Warning(
                ImportCodes.TextMended, new ProblemLocation(problems.File),
                $"In {Wording.Count(cells, "cell")} of the sample a '?' stands inside a word: the program that saved the file had no room for the "
                    + "letter, such as ŵ. Words of the instrument are recognised all the same.",
                "UTF-8 throughout.", "Export again as UTF-8 ('CSV UTF-8' in Excel).");
        }
    }

    /// <summary>Reports dates that programs write where they have none.</summary>
    /// <param name="plan">Which column says what.</param>
    /// <param name="sheet">The first rows.</param>
    /// <param name="headerRows">How many of them are headers.</param>
    /// <param name="problems">Where to.</param>
    public static void Dates(ImportPlan plan, SampleSheet sheet, int headerRows, ProblemList problems)
    {
        foreach (var column in plan.Days)
        {
            var cells = sheet.Rows.Skip(headerRows).Select((_, row) => sheet.At(row + headerRows, column.Place).Text).ToList();
            var placeholders = cells.Count(text => DateParts.TryRead(text, out var parts) && parts.TryDay(DateOrder.YearFirst, out var day)
                && DateCells.IsPlaceholder(day));
            if (placeholders > 0)
            {
                problems.Warning(
                    ImportCodes.DatePlaceholders, new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Mapping.Column)),
                    $"{Wording.Number(placeholders)} of {Wording.Count(cells.Count, "date")} of the sample are what a tool writes where it keeps "
                        + "none, such as 1980-01-01; they are no dates.",
                    "The dates of the responses.", "Give the day with --event-date, or export again with dates.", column.Place);
            }
        }
    }

    /// <summary>Reports dates of SurveyMonkey, which writes the month first, that are read with the day first and do not tell.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="plan">Which column says what.</param>
    /// <param name="sheet">The first rows.</param>
    /// <param name="headerRows">How many of them are headers.</param>
    /// <param name="problems">Where to.</param>
    /// <returns>Whether there were any.</returns>
    public static bool MonthFirst(IExportLayout layout, ImportPlan plan, SampleSheet sheet, int headerRows, ProblemList problems)
    {
        if (layout is not SurveyMonkeyLayout || !plan.Dates.IsDayFirst)
        {
            return false;
        }

        foreach (var column in plan.Days)
        {
            var found = DateFinding.Of(sheet.Rows.Skip(headerRows).Select((_, row) => sheet.At(row + headerRows, column.Place)).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text));
            if (found is { Ambiguous: > 0, DayFirst: 0, MonthFirst: 0 })
            {
                problems.Warning(
                    ImportCodes.DatesOfTool, new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Mapping.Column)),
                    $"SurveyMonkey writes the month first, and the culture says that the day stands first; {Wording.Count(found.Ambiguous, "date")} of the sample can be read either way, and none "
                        + "settles it.",
                    "A culture that fits the dates.", "Look whether the dates are right in the preview: 06/03/2019 may be 3 June. If they are not, give --culture en-US.", column.Place);
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Cells(TabularSample sample) =>
        sample.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text);
}
