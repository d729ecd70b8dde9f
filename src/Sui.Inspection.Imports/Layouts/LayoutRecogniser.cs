using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>Recognises which tool made a file, by its headers alone: the name of a file says nothing of it.</summary>
internal static class LayoutRecogniser
{
    /// <summary>Recognises a file.</summary>
    /// <param name="sample">Its first rows.</param>
    /// <param name="sheet">The sheet that the user named; null to look for it.</param>
    /// <param name="layout">The id of the layout that the user or a saved mapping named; null to look for it.</param>
    /// <param name="known">The layouts that are known; null for those that ship.</param>
    /// <param name="words">Tells which columns are questions, by which the sheet and the row of the headers are found; null for none.</param>
    /// <param name="allSheets">Whether further sheets with answers are imported, too.</param>
    /// <param name="leaveOut">The names of sheets that hold no responses; those that are not in the file are passed over.</param>
    public static RecognisedLayout Recognise(
        TabularSample sample, string? sheet = null, string? layout = null, KnownLayouts? known = null, IQuestionWords? words = null,
        bool allSheets = false, IReadOnlyList<string>? leaveOut = null)
    {
        known ??= KnownLayouts.Shipped;
        var problems = new ProblemList(sample.File, 100);
        var named = layout is null ? null : known.Find(layout);
        var places = Enumerable.Range(0, sample.Sheets.Count)
            .Where(place => sheet is null ? leaveOut?.Contains(sample.Sheets[place].Name, StringComparer.Ordinal) != true
                : string.Equals(sample.Sheets[place].Name, sheet, StringComparison.Ordinal))
            .ToList();
        if (places.Count == 0 && sheet is not null)
        {
            problems.Error(LayoutCodes.NoSuchSheet, new ProblemLocation(sample.File), "The sheet that was named is not in the file.",
                Wording.OneOf(sample.Sheets.Select(other => other.Name ?? "the whole file, which has no sheets")),
                "Name one of the sheets, or none.");
            return Nothing(sample, named ?? known.All[^1], problems);
        }

        var calls = new LayoutCalls(problems);
        var asked = known.All.Where(one => named is null || one == named || one is GenericLayout).ToList();
        var candidates = Candidates(sample, places, asked, calls, words);
        if (Choose(candidates, named, calls) is not var (best, columns))
        {
            problems.Error(LayoutCodes.NoHeaders, new ProblemLocation(sample.File), "There is no row to read headers from.",
                "A row with the headers of the columns, and below it a row for each response.", "Check that the right file was given.");
            return Nothing(sample, named ?? known.All[^1], problems);
        }

        if (named is not null && !candidates.Contains(best))
        {
            problems.Warning(LayoutCodes.OtherLayout, new ProblemLocation(sample.File),
                $"The file does not look like an export of {named.Name}.", "The columns that the tool always writes.",
                "Check that the mapping is the one for this file.");
        }

        var sheets = candidates.GroupBy(candidate => candidate.Place).Select(HeaderCandidate.OfSheet).ToList();
        var alike = SheetsBeside.Alike(best, sheets);
        var answering = SheetsBeside.Answering(best, alike, sheets);
        Check(best, sample, problems);
        SheetsBeside.Report(best, alike, answering, sheet is not null, allSheets, sample, problems);
        return Recognised(best, columns, sample, problems) with
        {
            Alike = allSheets && sheet is null
                ? [.. alike.Select(one => (one.Place, one.Headers.Sheet.Name, one.Above + ColumnKeys.Rows(one.Shape.Reading)))]
                : [],
            Answering = allSheets && sheet is null ? [.. answering.Select(one => Beside(one, sample, calls)).OfType<RecognisedLayout>()] : [],
        };
    }

    private static RecognisedLayout? Beside(HeaderCandidate sheet, TabularSample sample, LayoutCalls calls) =>
        calls.Ask(sheet.Layout, layout => Columns(layout, sheet)) is { } columns
            ? Recognised(sheet, columns, sample, new ProblemList(sample.File, 1)) with { File = $"{sample.File}, sheet {sheet.Headers.Sheet.Name}" } : null;

    private static List<HeaderCandidate> Candidates(
        TabularSample sample, List<int> places, List<IExportLayout> layouts, LayoutCalls calls, IQuestionWords? words)
    {
        var rows = new HeaderRows(words);
        List<HeaderCandidate> Read(bool near) => [.. places.SelectMany(place => Candidates(sample.Sheets[place], place, layouts, calls, rows, near))];

        // Words that are only like a question's show where the headers stand where no others do.
        var candidates = Read(near: false);
        return words is not null && candidates.TrueForAll(candidate => candidate.Asked == 0) ? Read(near: true) : candidates;
    }

    private static IEnumerable<HeaderCandidate> Candidates(
        SampleSheet sheet, int place, List<IExportLayout> layouts, LayoutCalls calls, HeaderRows rows, bool near)
    {
        foreach (var above in rows.Of(sheet, near))
        {
            var headers = new SheetHeaders(HeaderRows.Below(sheet, above));
            foreach (var layout in layouts)
            {
                if (calls.Ask(layout, one => one.Recognise(headers) is { } shape
                    ? new HeaderCandidate(one, headers, place, above, shape, one.Refusal(headers), rows.Asked(headers.Sheet, shape.Reading, near))
                    : null) is { } candidate)
                {
                    yield return candidate;
                }
            }
        }
    }

    // A layout that fails at the columns is left out, and the next best is taken; the generic one does not fail.
    private static (HeaderCandidate Best, IReadOnlyList<LayoutColumn> Columns)? Choose(
        List<HeaderCandidate> candidates, IExportLayout? named, LayoutCalls calls)
    {
        while (HeaderCandidate.Best(candidates.Where(candidate => !calls.Failed(candidate.Layout))) is { } best)
        {
            var chosen = named is null || best.Layout == named || calls.Failed(named) ? best : best with { Layout = named };
            if (calls.Ask(chosen.Layout, layout => Columns(layout, chosen)) is { } columns)
            {
                return (chosen, columns);
            }
        }

        return null;
    }

    private static IReadOnlyList<LayoutColumn> Columns(IExportLayout layout, HeaderCandidate chosen) =>
    [
        .. ColumnKeys.Of(chosen.Headers.Sheet, chosen.Shape.Reading)
            .Select((key, place) => new LayoutColumn(key, place, layout.Metadata(key))),
    ];

    private static void Check(HeaderCandidate best, TabularSample sample, ProblemList problems)
    {
        var location = new ProblemLocation(sample.File);
        if (best.Refusal is { } refusal)
        {
            problems.Error(LayoutCodes.OnlyRepeats, location, refusal, "The file or the sheet of the submissions themselves.",
                "Import that one.");
        }

        if (best.Headers.Sheet.Rows.Count <= ColumnKeys.Rows(best.Shape.Reading))
        {
            problems.Warning(LayoutCodes.NoResponses, location, "There are headers and no response below them.",
                "A row for each response.", "Export again once there are responses.");
        }

        if (best.Shape.Confidence == LayoutConfidence.Any && FirstRow.LooksLikeAResponse(best.Headers.Sheet, best.Shape.Reading))
        {
            problems.Warning(LayoutCodes.NoHeaderRow, location,
                "The row that is read as the headers holds dates or e-mail addresses, as a response does; it is not counted.",
                "A row with the headers of the columns above the first response.", "Export again with headers, or add a row with them.");
        }
    }

    private static RecognisedLayout Recognised(
        HeaderCandidate best, IReadOnlyList<LayoutColumn> columns, TabularSample sample, ProblemList problems) => new()
        {
            Layout = best.Layout,
            File = sample.File,
            Sheet = best.Headers.Sheet.Name,
            SheetPlace = best.Place,
            Above = best.Above,
            Reading = best.Shape.Reading,
            Columns = columns,
            Confidence = best.Shape.Confidence,
            Facts = [.. Reasons(best), .. best.Layout.Facts],
            Problems = problems.ToProblems(),
        };

    private static IEnumerable<string> Reasons(HeaderCandidate best)
    {
        if (best.Above > 0)
        {
            yield return $"Row {Wording.Number(best.Headers.Sheet.Rows[0].Number)} is read as the headers: most of its cells are questions, "
                + "and what stands above it is no response.";
        }

        if (best.Above == 0 || best.Shape.Confidence > LayoutConfidence.Any)
        {
            yield return best.Shape.Reason;
        }
    }

    private static RecognisedLayout Nothing(TabularSample sample, IExportLayout layout, ProblemList problems) => new()
    {
        Layout = layout,
        File = sample.File,
        SheetPlace = 0,
        Reading = HeaderReading.OneRow,
        Columns = [],
        Confidence = LayoutConfidence.Any,
        Facts = [],
        Problems = problems.ToProblems(),
    };
}
