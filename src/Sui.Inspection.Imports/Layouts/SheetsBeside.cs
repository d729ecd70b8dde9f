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

    /// <summary>Finds the sheets that hold answers below other headers: in another order, with more columns, or with other questions.</summary>
    /// <param name="best">The sheet that was chosen.</param>
    /// <param name="alike">Those with the same headers.</param>
    /// <param name="others">How the others would be read.</param>
    /// <returns>Those of which at least half as many columns are questions, and those with a question and the id or the time of a response, in the order of
    /// the workbook.</returns>
    public static IReadOnlyList<HeaderCandidate> Answering(HeaderCandidate best, IReadOnlyList<HeaderCandidate> alike, IEnumerable<HeaderCandidate> others) =>
    [
        .. others.Where(other => other.Place != best.Place && other is { Asked: > 0, Refusal: null } && (other.Asked * 2 >= best.Asked || TellsResponses(other))
            && other.Headers.Sheet.Rows.Count > ColumnKeys.Rows(other.Shape.Reading) && alike.All(one => one.Place != other.Place)),
    ];

    private static bool TellsResponses(HeaderCandidate sheet) => ColumnKeys.Of(sheet.Headers.Sheet, sheet.Shape.Reading)
        .Any(key => sheet.Layout.Metadata(key)?.Use is ColumnUse.ResponseId or ColumnUse.SubmittedAt);

    /// <summary>Reports what is left out.</summary>
    /// <param name="best">The sheet that was chosen.</param>
    /// <param name="alike">Those with the same headers.</param>
    /// <param name="answering">Those with answers below other headers.</param>
    /// <param name="chosen">Whether somebody named the sheet.</param>
    /// <param name="all">Whether all of those with the same headers are imported.</param>
    /// <param name="sample">The workbook.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Report(
        HeaderCandidate best, IReadOnlyList<HeaderCandidate> alike, IReadOnlyList<HeaderCandidate> answering, bool chosen, bool all, TabularSample sample, ProblemList problems)
    {
        var location = new ProblemLocation(sample.File);
        if (alike.Count + answering.Count > 0 && !chosen && !all)
        {
            var names = Names(alike.Concat(answering).Append(best).OrderBy(one => one.Place).Select(one => one.Headers.Sheet.Name));
            problems.Error(LayoutCodes.SheetsAlike, location,
                answering.Count == 0 ? $"{Wording.Count(alike.Count + 1, "sheet")} have the same headers, and all of them hold rows: {names}."
                    : $"{Wording.Count(alike.Count + answering.Count + 1, "sheet")} hold answers to questions of the instrument: {names}. Not all of their headers are the same.",
                "One sheet with the responses, or a word that all of them are meant.",
                "Name the sheet to import (--sheet), import all of them as one (--all-sheets), or say which holds no responses (--leave-out-sheet).");
        }

        var others = sample.Sheets
            .Where((other, place) => place != best.Place && other.Rows.Count > 0 && (chosen || alike.Concat(answering).All(one => one.Place != place)))
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
