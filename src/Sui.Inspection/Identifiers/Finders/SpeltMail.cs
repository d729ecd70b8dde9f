namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds e-mail addresses that are spelt out: 'name at domain dot com', 'name (at) domain (dot) com'.</summary>
internal static class SpeltMail
{
    /// <summary>Looks around a 'dot'. From right to left: a part of the domain, 'dot' or 'at', another part, and so on; 'at' once.</summary>
    public static void Find(ScanState state, int dot)
    {
        var span = state.Text.Span;
        var start = dot;
        var found = false;
        for (var part = 0; part < 10; part++)
        {
            var word = Previous(span, start, out _);
            if (word < 0)
            {
                break;
            }

            start = word;
            var joint = Previous(span, start, out var end);
            var at = joint >= 0 && !found && IsAt(span, joint, end);
            var joins = joint >= 0 && (at || span[joint..end] is "dot" or "underscore" or "dash" or "hyphen");
            if (!joins)
            {
                break;
            }

            found |= at;
            start = joint;
        }

        var last = Right(span, dot);
        if (found && last > dot + 3 && start != dot && span[start..].StartsWith("at ", StringComparison.Ordinal) is false)
        {
            state.Add(IdentifierKind.Email, EmailFinder.Left(span, start) is var left && left < start ? left : start, last, sure: true);
        }
    }

    /// <summary>Where the next part starts: behind up to three spaces, brackets and dots.</summary>
    public static int Skip(ReadOnlySpan<char> span, int at)
    {
        var from = at;
        while (at < span.Length && at - from < 3 && span[at] is ' ' or ')' or ']' or '(' or '[' or '}' or '{' or '.')
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the part before a position starts, and where it ends; -1 for none.</summary>
    public static int Previous(ReadOnlySpan<char> span, int start, out int end)
    {
        end = start;
        while (end > 0 && start - end < 3 && span[end - 1] is ' ' or ')' or ']' or '(' or '[' or '}' or '{' or '.' or '_')
        {
            end--;
        }

        var first = end;
        while (first > 0 && end - first < EmailFinder.LongestPart && (Chars.IsWord(span[first - 1]) || span[first - 1] is '-' or '_' or '@'))
        {
            first--;
        }

        return first < end ? first : -1;
    }

    // 'at'; 'a' in brackets; '@'; in Welsh 'yn' after what looks like the name of an account.
    private static bool IsAt(ReadOnlySpan<char> span, int joint, int end) => span[joint..end] switch
    {
        "at" or "@" => true,
        "a" => joint > 0 && span[joint - 1] is '(' or '[' or '{',
        "yn" => EmailFinder.Left(span, joint - 1) is var left && left < joint - 1 && span[left..(joint - 1)].IndexOfAny("._0123456789") > 0,
        _ => false,
    };

    private static int Right(ReadOnlySpan<char> span, int dot)
    {
        var at = dot;
        for (var part = 0; part < 4 && at + 3 < span.Length && span[at..].StartsWith("dot", StringComparison.Ordinal); part++)
        {
            var start = Skip(span, at + 3);
            var end = Chars.WordEnd(span[..Math.Min(span.Length, start + 64)], start);
            if (end == start)
            {
                return part == 0 ? dot : at;
            }

            var next = Skip(span, end);
            if (part == 0 && !MailDomain.IsTopLevel(span[start..end]) && !More(span, next))
            {
                return dot;
            }

            if (!More(span, next))
            {
                return end;
            }

            at = next;
        }

        return at;
    }

    private static bool More(ReadOnlySpan<char> span, int at) =>
        at + 3 <= span.Length && span[at..].StartsWith("dot", StringComparison.Ordinal) && Chars.IsEdge(span, at + 3);
}
