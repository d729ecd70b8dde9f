namespace Sui.Inspection.Imports.Layouts;

/// <summary>
/// Whether the second row of a sheet holds options below questions. Read as a response it would be counted as a person's, and all
/// options but the first would be lost.
/// </summary>
internal static class SecondHeaderRow
{
    private static readonly string[] Marks = ["response", "open ended response"];

    /// <summary>Looks at the first two rows.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>True where the second row is one of headers: by the words that tools write there, or by its shape.</returns>
    public static bool Follows(SampleSheet sheet)
    {
        var spread = 0;
        var options = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < sheet.Width; column++)
        {
            var below = TextFold.Fold(sheet.At(1, column).Text);
            if (Marks.Contains(below, StringComparer.Ordinal) && !sheet.At(0, column).IsBlank)
            {
                return true;
            }

            if (!sheet.At(0, column).IsBlank)
            {
                options.Clear();
            }

            // The options of one question are words, and no two are alike; answers often are.
            if (Spread(sheet, column) ? !below.Any(char.IsLetter) || !options.Add(below) : below.Length > 0)
            {
                return false;
            }

            spread += sheet.At(0, column).IsBlank ? 1 : 0;
        }

        return spread > 1;
    }

    // Below a question with several columns, of which the first alone has its words.
    private static bool Spread(SampleSheet sheet, int column) => sheet.At(0, column).IsBlank
        ? column > 0
        : column + 1 < sheet.Width && sheet.At(0, column + 1).IsBlank;
}
