namespace Sui.Inspection.Tabular.Csv;

/// <summary>Counts line breaks as editors do: \r\n, \n and \r are one each.</summary>
internal static class LineBreaks
{
    /// <summary>How many there are.</summary>
    /// <param name="text">The text.</param>
    public static int In(ReadOnlySpan<byte> text)
    {
        // Nearly no record has any: its cells would have to be quoted.
        var breaks = 0;
        for (int at; (at = text.IndexOfAny((byte)'\r', (byte)'\n')) >= 0;)
        {
            breaks++;
            text = text[(at + (text[at..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        return breaks;
    }
}
