namespace Sui.Inspection.Imports.Layouts;

/// <summary>One way to read a sheet: by which layout, and from which row on.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Headers">The sheet from the row of the headers on.</param>
/// <param name="Place">The sheet's place in the file, from 0.</param>
/// <param name="Above">How many rows that are not blank stand above the headers, such as titles and notes.</param>
/// <param name="Shape">How the layout sees it.</param>
/// <param name="Refusal">Why it cannot be imported by itself; null where it can.</param>
/// <param name="Asked">How many questions its columns answer, by words that are a question's own.</param>
internal sealed record HeaderCandidate(
    IExportLayout Layout, SheetHeaders Headers, int Place, int Above, HeaderShape Shape, string? Refusal, int Asked)
{
    /// <summary>The best of several: the sheet and the row in which most columns are questions, then the layout that is surest.</summary>
    /// <param name="candidates">The candidates, by sheets and rows from the top.</param>
    public static HeaderCandidate? Best(IEnumerable<HeaderCandidate> candidates) => BySurety(candidates
            .GroupBy(candidate => candidate.Place)
            .Select(OfSheet)
            .OrderByDescending(candidate => candidate.Refusal is null ? candidate.Asked : 0))
        .FirstOrDefault();

    /// <summary>The best of one sheet's.</summary>
    /// <param name="candidates">At least one, by rows from the top.</param>
    public static HeaderCandidate OfSheet(IEnumerable<HeaderCandidate> candidates)
    {
        var rows = candidates.GroupBy(candidate => candidate.Above).Select(row => BySurety(row.OrderBy(one => one.Place)).First()).ToList();

        // Tools write their headers in the first row; what stands above these was put there by somebody.
        // Below a title they are still the tool's.
        return rows[0].Shape.Confidence > LayoutConfidence.Any ? rows[0]
            : rows.OrderByDescending(row => row.Asked).ThenByDescending(row => row.Shape.Confidence > LayoutConfidence.Any).First();
    }

    // A sheet that cannot be imported by itself is taken only where there is no other of the same tool.
    private static IOrderedEnumerable<HeaderCandidate> BySurety(IOrderedEnumerable<HeaderCandidate> candidates) => candidates
        .ThenBy(candidate => candidate.Shape.Confidence == LayoutConfidence.Any)
        .ThenBy(candidate => candidate.Refusal is not null)
        .ThenByDescending(candidate => candidate.Shape.Confidence)
        .ThenBy(candidate => candidate.Headers.Sheet.Width == 0)
        .ThenBy(candidate => candidate.Place);
}
