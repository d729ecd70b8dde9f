namespace Sui.Inspection.Imports.Layouts;

/// <summary>Makes the keys of a sheet's columns.</summary>
internal static class ColumnKeys
{
    /// <summary>How many rows stand above the responses.</summary>
    /// <param name="reading">Which of them make the keys.</param>
    public static int Rows(HeaderReading reading) => reading switch
    {
        HeaderReading.OneRow => 1,
        HeaderReading.CodesAndTexts => 3,
        _ => 2,
    };

    /// <summary>Makes the keys, from left to right, up to the last column that has a cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="reading">Which rows make them.</param>
    public static IReadOnlyList<ColumnKey> Of(SampleSheet sheet, HeaderReading reading)
    {
        var keys = new ColumnKey[sheet.Width];
        var seen = new Dictionary<(string Header, string? Group), int>();
        var group = string.Empty;
        for (var column = 0; column < keys.Length; column++)
        {
            var header = Header(sheet, reading, column);
            if (reading == HeaderReading.Two && HeaderText.Key(sheet.At(0, column).Text) is { Length: > 0 } above)
            {
                group = above;
            }

            // Behind the last header there is no further part of its question, but a row that is too long.
            group = reading == HeaderReading.Two && column >= Headed(sheet) ? string.Empty : group;
            var named = group.Length == 0 ? null : group;
            var occurrence = seen.GetValueOrDefault((header, named)) + 1;
            seen[(header, named)] = occurrence;
            keys[column] = new ColumnKey(header, named, occurrence);
        }

        return keys;
    }

    private static int Headed(SampleSheet sheet) => Math.Max(sheet.Rows.Count > 0 ? sheet.Rows[0].Cells.Count : 0, sheet.Rows.Count > 1 ? sheet.Rows[1].Cells.Count : 0);

    private static string Header(SampleSheet sheet, HeaderReading reading, int column)
    {
        var first = HeaderText.Key(sheet.At(0, column).Text);
        if (reading is HeaderReading.OneRow or HeaderReading.FirstOfTwo)
        {
            return first;
        }

        var second = HeaderText.Key(sheet.At(1, column).Text);
        return reading is not (HeaderReading.CodesAndTexts or HeaderReading.CodesOverTexts) ? second
            : first.Length == 0 || second.Length == 0 || first == second ? first
            : HeaderText.Key(first + ". " + second);
    }
}
