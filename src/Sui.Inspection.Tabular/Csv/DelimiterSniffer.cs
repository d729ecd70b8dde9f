namespace Sui.Inspection.Tabular.Csv;

/// <summary>
/// Recognises what stands between cells, by taking the first records apart with each candidate: the one wins whose records most
/// often have the same number of cells, two or more. Quoted delimiters and line breaks do not count.
/// </summary>
internal static class DelimiterSniffer
{
    private const int Records = 100;

    // A candidate under this share of records with one length is chance: commas in sentences.
    private const double LeastShare = 0.5;

    private static readonly byte[] Candidates = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>The delimiter of the hint 'sep=;' on the first line that Excel writes, and the length of that line; null without.</summary>
    public static (byte Delimiter, int Length)? Hint(ReadOnlySpan<byte> sample)
    {
        var quoted = sample.StartsWith("\"sep="u8) || sample.StartsWith("\"SEP="u8);
        var start = quoted ? 5 : 4;
        if (!quoted && !sample.StartsWith("sep="u8) && !sample.StartsWith("SEP="u8))
        {
            return null;
        }

        var end = sample.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? sample : sample[..end];
        if (line.Length != start + (quoted ? 2 : 1) || !IsDelimiter(line[start]) || (quoted && line[^1] != (byte)'"'))
        {
            return null;
        }

        return (line[start], end < 0 ? sample.Length : sample[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1);
    }

    /// <summary>Whether a character can stand between cells.</summary>
    public static bool IsDelimiter(int value) =>
        value is > 0 and < 0x80 and not ('"' or '\r' or '\n') && !char.IsAsciiLetterOrDigit((char)value);

    /// <summary>The delimiter of a text.</summary>
    /// <param name="sample">The start of the text in UTF-8.</param>
    /// <param name="whole">Whether that is all of it.</param>
    public static byte Recognise(ReadOnlySpan<byte> sample, bool whole)
    {
        var best = (Share: 0.0, Cells: 0, Delimiter: (byte)0);
        var header = (Cells: 2, Delimiter: (byte)0);
        foreach (var candidate in Candidates)
        {
            var lengths = Lengths(sample, candidate, whole);
            var (share, cells) = Score(lengths);
            if (lengths.Count > 0 && lengths[0] > header.Cells)
            {
                header = (lengths[0], candidate);
            }

            if (share > best.Share + 1e-9 || (share > best.Share - 1e-9 && cells > best.Cells))
            {
                best = (share, cells, candidate);
            }
        }

        // Ragged rows under a header of three cells or more: the header decides.
        return best.Share >= LeastShare ? best.Delimiter : header.Delimiter != 0 ? header.Delimiter : Lone(sample);
    }

    // One column: something that the text does not hold, so that a comma in a sentence divides nothing.
    private static byte Lone(ReadOnlySpan<byte> sample)
    {
        foreach (var candidate in Candidates)
        {
            if (!sample.Contains(candidate))
            {
                return candidate;
            }
        }

        return (byte)'\t';
    }

    private static (double Share, int Cells) Score(List<int> lengths)
    {
        if (lengths.Count == 0)
        {
            return (0, 0);
        }

        var mode = lengths.Where(length => length > 1).GroupBy(length => length)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        if (mode is null)
        {
            return (0, 0);
        }

        // A first record of one cell over pairs is a header over sentences with a comma; over more it is a title over a table.
        var share = (double)mode.Count() / lengths.Count;
        return lengths[0] == 1 && mode.Key == 2 ? (0, 0) : (lengths[0] == mode.Key ? share : share * 0.9, mode.Key);
    }

    private static List<int> Lengths(ReadOnlySpan<byte> sample, byte delimiter, bool whole)
    {
        var lengths = new List<int>();
        var cells = 1;
        var blank = true;
        var atStart = true;
        for (var place = 0; place < sample.Length && lengths.Count < Records; place++)
        {
            var value = sample[place];
            if (value == (byte)'"' && atStart)
            {
                place = EndOfQuoted(sample, place);
                if (place < 0)
                {
                    return lengths;
                }

                (atStart, blank) = (false, false);
            }
            else if (value is (byte)'\n' or (byte)'\r')
            {
                if (!blank)
                {
                    lengths.Add(cells);
                }

                (cells, blank, atStart) = (1, true, true);
            }
            else if (value == delimiter)
            {
                cells++;
                atStart = true;
            }
            else
            {
                blank &= value == (byte)' ';
                atStart &= value == (byte)' ';
            }
        }

        if (whole && !blank)
        {
            lengths.Add(cells);
        }

        return lengths;
    }

    // The place of the closing quote; -1 when it is not in the sample.
    private static int EndOfQuoted(ReadOnlySpan<byte> sample, int start)
    {
        for (var place = start + 1; place < sample.Length; place++)
        {
            if (sample[place] == (byte)'"')
            {
                if (place + 1 == sample.Length || sample[place + 1] != (byte)'"')
                {
                    return place;
                }

                place++;
            }
        }

        return -1;
    }
}
