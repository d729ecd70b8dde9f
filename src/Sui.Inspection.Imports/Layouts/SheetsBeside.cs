using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>Says which sheets of a workbook are not imported, by their names.</summary>
internal static class SheetsBeside
{
    private const int Named = 10;

    /// <summary>Finds the sheets whose headers are those of the one that was chosen.</summary>
    /// <param name="best">The sheet that was chosen.</param>
    /// <param name="others">How the others would be read.</param>
    /// <returns>Those with the same headers in the same order, in the order of the workbook.</returns>
    public static IReadOnlyList<HeaderCandidate> Alike(HeaderCandidate best, IEnumerable<HeaderCandidate> others)
    {
        if (best.Asked == 0)
        {
            return [];
        }

        var keys = ColumnKeys.Of(best.Headers.Sheet, best.Shape.Reading);
        return
        [
            .. others.Where(other => other.Place != best.Place && other.Asked > 0 && other.Shape.Reading == best.Shape.Reading
                && other.Headers.Sheet.Rows.Count > ColumnKeys.Rows(other.Shape.Reading)
                && ColumnKeys.Of(other.Headers.Sheet, other.Shape.Reading).SequenceEqual(keys)),
        ];
    }

    /// <summary>Reports what is left out.</summary>
    /// <param name="best">The sheet that was chosen.</param>
    /// <param name="alike">Those with the same headers.</param>
    /// <param name="chosen">Whether somebody named the sheet.</param>
    /// <param name="all">Whether all of those with the same headers are imported.</param>
    /// <param name="sample">The workbook.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Report(
        HeaderCandidate best, IReadOnlyList<HeaderCandidate> alike, bool chosen, bool all, TabularSample sample, ProblemList problems)
    {
        var location = new ProblemLocation(sample.File);
        if (alike.Count > 0 && !chosen && !all)
        {
            problems.Error(LayoutCodes.SheetsAlike, location,
                $"{Wording.Count(alike.Count + 1, "sheet")} have the same headers, and all of them hold rows: "
                    + $"{Names(alike.Append(best).OrderBy(one => one.Place).Select(one => one.Headers.Sheet.Name))}.",
                "One sheet with the responses, or a word that all of them are meant.",
                "Name the sheet to import (--sheet), or import all of them as one (--all-sheets).");
        }

        var others = sample.Sheets
            .Where((other, place) => place != best.Place && other.Rows.Count > 0 && (chosen || alike.All(one => one.Place != place)))
            .ToList();
        if (others.Count > 0)
        {
            problems.Warning(LayoutCodes.SheetsLeftOut, location,
                $"{Wording.Count(others.Count, "further sheet")} with rows {(others.Count == 1 ? "is" : "are")} not imported: "
                    + $"{Names(others.Select(other => other.Name))}.",
                "One sheet with the responses.", "Nothing, where they hold no responses; otherwise name the sheet to import.");
        }
    }

    private static string Names(IEnumerable<string?> names)
    {
        var all = names.Select(name => $"'{name}'").ToList();
        return string.Join(", ", all.Take(Named)) + (all.Count > Named ? ", …" : string.Empty);
    }
}
