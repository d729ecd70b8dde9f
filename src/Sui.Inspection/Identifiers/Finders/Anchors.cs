namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Where a code can start, given the first of its words that has a digit.</summary>
internal static class Anchors
{
    // Labels that people write without a gap: 'CRNX123456', 'Tel07700…'.
    private static readonly string[] Glued =
        ["crn", "pncid", "pnc", "cro", "noms", "nomis", "nino", "ni", "asn", "nhs", "dob", "telephone", "tel", "mobile", "mob", "phone", "ffon", "no"];

    /// <summary>Fills a list with the starts to try, at most five.</summary>
    public static int Fill(ReadOnlySpan<char> span, int start, int end, Span<int> anchors)
    {
        var count = 0;
        anchors[count++] = start;
        foreach (var label in Glued)
        {
            if (end - start >= label.Length + 2 && span[start..].StartsWith(label, StringComparison.Ordinal))
            {
                anchors[count++] = start + label.Length;
                break;
            }
        }

        var before = Before(span, start, out var length);
        if (before >= 0 && length is <= 2 or 5)
        {
            anchors[count++] = before;
            if (length == 1 && Before(span, before, out length) is >= 0 and var first && length == 1)
            {
                anchors[count++] = first;
            }
        }

        return count;
    }

    // The word of at most five letters that stands just before; -1 for none.
    private static int Before(ReadOnlySpan<char> span, int start, out int length)
    {
        var end = start;
        while (end > 0 && start - end < 2 && span[end - 1] is ' ' or '-' or '.' or '/' or '_')
        {
            end--;
        }

        var first = end;
        while (first > 0 && end - first < 6 && Chars.IsLetter(span[first - 1]))
        {
            first--;
        }

        length = end - first;
        return end < start && length is > 0 and <= 5 && Chars.IsEdge(span, first - 1) ? first : -1;
    }
}
