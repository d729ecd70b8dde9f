namespace Sui.Inspection.Imports.Layouts;

/// <summary>Finds the rows of a sheet that can hold the headers: the first, and below titles and notes those whose cells are questions.</summary>
/// <param name="words">Tells questions; null where nothing is known of them.</param>
internal sealed class HeaderRows(IQuestionWords? words)
{
    // Titles, notes and pictures take some rows, not many; and a bound on the work that a wide sheet can make.
    private const int Looked = 12;
    private const int Widest = 500;

    /// <summary>How many rows stand above the headers, for each way to read the sheet; 0 is always one.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="near">Whether words that are only like a question's do, too.</param>
    public IReadOnlyList<int> Of(SampleSheet sheet, bool near)
    {
        if (words is null)
        {
            return [0];
        }

        var asked = Enumerable.Range(0, Math.Min(Looked, sheet.Rows.Count)).Select(row => Asked(sheet, row, near)).ToList();
        var single = asked.Count(count => count > 0) == 1;

        // One question in each of many rows is a table whose rows are the questions, not one with many headers.
        return [0, .. Enumerable.Range(0, asked.Count).Where(row => row > 0 && (asked[row] > 1 || (single && asked[row] == 1)))];
    }

    /// <summary>How many questions the columns of a sheet answer.</summary>
    /// <param name="sheet">The sheet, from its headers on.</param>
    /// <param name="reading">Which rows make the keys.</param>
    /// <param name="near">Whether words that are only like a question's do, too.</param>
    public int Asked(SampleSheet sheet, HeaderReading reading, bool near) => words is null ? 0
        : ColumnKeys.Of(sheet, reading).Take(Widest).Select(key => words.Find(key, near)).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>A sheet without its first rows.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="above">How many rows are left out.</param>
    public static SampleSheet Below(SampleSheet sheet, int above) =>
        above == 0 ? sheet : new SampleSheet(sheet.Name, [.. sheet.Rows.Skip(above)]);

    private int Asked(SampleSheet sheet, int row, bool near) => sheet.Rows[row].Cells.Take(Widest)
        .Where(cell => !cell.IsBlank)
        .Select(cell => words!.Find(new ColumnKey(HeaderText.Key(cell.Text), null, 1), near))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Count();
}
