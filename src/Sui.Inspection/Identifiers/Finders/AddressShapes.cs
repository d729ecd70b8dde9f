namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Addresses without the word for a street, and counts of things that look like addresses.</summary>
internal static class AddressShapes
{
    private const int MostWords = 3;

    /// <summary>Finds what 'address' or 'live at' stands beside though no street is named: <c>my address is 9 Plantings</c>; and post office boxes.</summary>
    /// <param name="state">The scan.</param>
    /// <param name="start">The house number's first character.</param>
    /// <param name="end">The first character after it.</param>
    public static void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        if (Ends(span, start, "po box") || Ends(span, start, "p.o. box") || Ends(span, start, "blwch post"))
        {
            state.Add(IdentifierKind.Address, start, end, sure: true);
            return;
        }

        var last = Capitals(state.Text, end, out var next);
        if (last > end && (IsSaidAfter(span, last) || (Announced(span, start) && !IsPlural(span, next, last))))
        {
            state.Add(IdentifierKind.Address, start, last, sure: true);
        }
        else if (last > end)
        {
            state.Doubtful.Add(new FoundSpan(IdentifierKind.Address, start, last, IdentifierCertainty.Possible));
        }
        else if (next > end && Directed(span, start) && Lane(span, next) is > 0 and var lane)
        {
            state.Add(IdentifierKind.Address, start, lane, sure: false);
        }
    }

    /// <summary>Whether 'flat' before a number is a rate: 'a flat 5 point scale'; with a capital only 'Flat 5 per cent'.</summary>
    public static bool IsRate(ReadOnlySpan<char> span, int end, bool capital)
    {
        var next = end < span.Length && span[end] is ' ' or '-' ? Word(span, end + 1) : [];
        return capital ? next is "per" or "percent" || (end < span.Length && span[end] == '%') : next is "point" or "points" or "per" or "percent" or "pound" or "pounds" or "hour" or "hours" or "week" or "weeks" or "days" or "minutes" || (end < span.Length && span[end] == '%');
    }

    /// <summary>Whether things are counted, not a house numbered: 'the 3 High Street offices'.</summary>
    public static bool IsCounted(ReadOnlySpan<char> span, int end) =>
        end < span.Length && span[end] == ' '
        && Word(span, end + 1) is "offices" or "hubs" or "sites" or "centres" or "teams" or "projects" or "hostels" or "users" or "people" or "clinics" or "groups" or "sessions" or "staff" or "schemes";

    // Up to three words with a capital after the number.
    private static int Capitals(FoldedText text, int end, out int next)
    {
        var span = text.Span;
        var last = end;
        next = end;
        for (var word = 0; word < MostWords; word++)
        {
            var at = last;
            while (at < span.Length && at - last < 2 && span[at] is ' ' or ',')
            {
                at++;
            }

            if (at == last || at >= span.Length || !Chars.IsLetter(span[at]))
            {
                break;
            }

            next = word == 0 ? at : next;
            if (!text.IsUpper(at))
            {
                break;
            }

            last = Chars.WordEnd(span[..Math.Min(span.Length, at + 32)], at);
        }

        return last;
    }

    private static bool Announced(ReadOnlySpan<char> span, int start)
    {
        foreach (var cue in (ReadOnlySpan<string>)["address", "address is", "address was", "live at", "lives at", "lived at", "living at", "cyfeiriad", "cyfeiriad yw", "cartref", "byw yn", "fyw yn", "c/o"])
        {
            if (Ends(span, start, cue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSaidAfter(ReadOnlySpan<char> span, int end)
    {
        foreach (var cue in (ReadOnlySpan<string>)[" is my address", " is his address", " is her address", " is their address", " yw fy nghyfeiriad", " yw ei gyfeiriad", " yw ei chyfeiriad"])
        {
            if (span[end..].StartsWith(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 'lived at 4 Hostels', 'address: 12 Actions'.
    private static bool IsPlural(ReadOnlySpan<char> span, int first, int last) =>
        (span[last - 1] == 's' || span[first..last].EndsWith("premises", StringComparison.Ordinal)) && !span[first..].StartsWith("the ", StringComparison.Ordinal);

    private static bool Directed(ReadOnlySpan<char> span, int start) => Ends(span, start, "to") || Ends(span, start, "at") || Ends(span, start, "from");

    // '27 somefield drive,' in lower case: one word of some length, then a word for a street that ends the phrase.
    private static int Lane(ReadOnlySpan<char> span, int at)
    {
        var end = Chars.WordEnd(span[..Math.Min(span.Length, at + 32)], at);
        if (end - at < 6 || end >= span.Length || span[end] != ' ' || span[at..end] is "minute" or "second" or "thousand" or "hundred" or "people" or "million")
        {
            return -1;
        }

        var last = Chars.WordEnd(span[..Math.Min(span.Length, end + 16)], end + 1);
        return span[(end + 1)..last] is "drive" or "close" or "grove" or "mews" or "crescent" or "cres" or "clos" && (last >= span.Length || span[last] is ',' or '.' or ';' or ')' or '\n' or '\r') ? last : -1;
    }

    private static bool Ends(ReadOnlySpan<char> span, int start, string cue)
    {
        var before = span[Math.Max(0, start - cue.Length - 6)..start].TrimEnd(" :,\n\r");
        return before.Length < Math.Min(start, cue.Length + 6) && before.EndsWith(cue, StringComparison.Ordinal) && Chars.IsEdge(before, before.Length - cue.Length - 1);
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> span, int at) => at >= span.Length ? [] : span[at..Chars.WordEnd(span[..Math.Min(span.Length, at + 16)], at)];
}
