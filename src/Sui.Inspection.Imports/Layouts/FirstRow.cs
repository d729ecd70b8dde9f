namespace Sui.Inspection.Imports.Layouts;

/// <summary>Whether somebody took the headers out, so that the first response stands in their place.</summary>
internal static class FirstRow
{
    /// <summary>Looks at the row that is read as the headers.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="reading">Which rows make the keys.</param>
    /// <returns>True where a cell is a date or an e-mail address, which no header is.</returns>
    public static bool LooksLikeAResponse(SampleSheet sheet, HeaderReading reading)
    {
        var row = reading == HeaderReading.SecondOfTwo ? 1 : 0;
        for (var column = 0; column < sheet.Width; column++)
        {
            var text = sheet.At(row, column).Text.AsSpan().Trim();
            if (IsEmail(text) || IsDate(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEmail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && !text.Contains(' ') && text[at..].Contains('.');
    }

    // A date with a time of day: a table may well have a column for each day.
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var parts = 0;
        var times = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is '/' or '-' or '.')
            {
                parts++;
            }
            else if (c == ':')
            {
                times++;
            }
            else if (c is not (' ' or 'T' or 'Z' or 'A' or 'P' or 'M' or '+'))
            {
                return false;
            }
        }

        return digits is >= 6 and <= 24 && parts >= 2 && times >= 1;
    }
}
