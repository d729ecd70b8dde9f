namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds addresses of the internet protocol, version 4 (RFC 791), also with brackets around the dots. Four small numbers are the section of a document
/// or the version of a program, unless 'IP' stands before them or they lie in a private range (RFC 1918).
/// </summary>
internal static class InternetNumbers
{
    private const int Reach = 24;

    /// <summary>Looks at a word that starts with a digit.</summary>
    public static void Find(ScanState state, int start)
    {
        var span = state.Text.Span;
        if (!Chars.IsDigit(span[start]) || (start > 1 && span[start - 1] == '.' && Chars.IsDigit(span[start - 2])))
        {
            return;
        }

        var at = start;
        var large = false;
        var first = 0;
        var second = 0;
        for (var part = 0; part < 4; part++)
        {
            var from = at;
            var value = 0;
            while (at < span.Length && at - from < 3 && Chars.IsDigit(span[at]))
            {
                value = (value * 10) + span[at++] - '0';
            }

            large |= value > 31;
            first = part == 0 ? value : first;
            second = part == 1 ? value : second;
            if (at == from || value > 255 || (part < 3 && !Dot(span, ref at)))
            {
                return;
            }
        }

        if (!Chars.IsEdge(span, at) || (at + 1 < span.Length && span[at] == '.' && Chars.IsDigit(span[at + 1])))
        {
            return;
        }

        var labelled = Context.Precedes(span, start, Labels.Ip);
        var inside = first == 10 || (first == 192 && second == 168) || (first == 172 && second is >= 16 and <= 31);
        if (labelled || ((large || inside) && !IsNumbering(span, start)))
        {
            state.Add(IdentifierKind.IpAddress, start, at, labelled || large);
        }
    }

    // '.', ' . ', '[.]' and '(.)'.
    private static bool Dot(ReadOnlySpan<char> span, ref int at)
    {
        var rest = span[at..Math.Min(span.Length, at + 3)];
        var width = rest is ['.', ..] ? 1 : rest is "[.]" or "(.)" or " . " ? 3 : 0;
        at += width;
        return width > 0;
    }

    // 'version 10.2.3.4', 'sections 10.2.3.4 and …': one of the two words before.
    private static bool IsNumbering(ReadOnlySpan<char> span, int start)
    {
        var at = start;
        for (var word = 0; word < 2; word++)
        {
            while (at > 0 && start - at < Reach && span[at - 1] is ' ' or '(' or ':' or '.')
            {
                at--;
            }

            var end = at;
            at = Chars.WordStart(span, end, Math.Max(0, end - Reach));
            if (span[at..end] is "version" or "versions" or "v" or "ver" or "release" or "build" or "firmware" or "software" or "fersiwn" or "section" or "sections" or "paragraph"
                or "paragraphs" or "para" or "clause" or "clauses" or "standard" or "standards" or "criterion" or "item" or "annex" or "table" or "figure" or "rule" or "adran" or "paragraff")
            {
                return true;
            }
        }

        return false;
    }
}
