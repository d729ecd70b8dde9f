using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds a house number with its street, as English and Welsh write them: 12 High Street, Flat 3, 4 Heol y Bont.</summary>
internal sealed class StreetFinder : IDigitFinder
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Strong =
        Set("street road avenue ave lane crescent cres terrace drive close grove gardens mews rd walk parade stryd heol ffordd rhodfa teras");

    // Those that need no capital: 'i live at 12 oak road'.
    private static readonly FrozenSet<string> Plain = Set("street road avenue ave lane crescent terrace gardens rd stryd heol ffordd rhodfa");

    // Ordinary words too: they need a capital before them and a sign of an address after them, or 'address' and the like before.
    private static readonly FrozenSet<string> Weak = Set("st court ct place pl square sq way hill row park green gate house buildings estate villas cottages rise view dr ln cl cwrt");

    private static readonly FrozenSet<string> WelshFirst = Set("heol ffordd stryd lon maes clos rhodfa bryn cwrt teras rhes parc llys");

    private static readonly FrozenSet<string> Common = Set(
        "a about across after all along an and are around as at away be by came camp cent come day days down for from further had has have he her his hour hours i in "
        + "into is it last left like main members men metres mile miles minute minutes months more my near next of off on one open or other our out over "
        + "people per person persons pounds right same she side so some staff the their them then there they this times to together two up users was we weeks were "
        + "went when where which who will with women years you your service pobl o yn y yr a ar i");

    private static readonly FrozenSet<string> Rooms = Set("flat apartment apt unit room house number no block fflat ty rhif");

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        var digits = Chars.IsDigit(span[start]) && end - start <= 5 ? start : -1;
        if (digits < 0 || !IsHouse(span[start..end]) || (start > 0 && span[start - 1] is '.' or '/' or ','))
        {
            return;
        }

        var labelled = Context.Precedes(span, start, Labels.Address);
        var first = Room(span, start);
        if (first < start && Chars.WordEnd(span, first) is var word && span[first..word] is "flat" or "apartment" or "apt" or "fflat" && !AddressShapes.IsRate(span, end, state.Text.IsUpper(first)))
        {
            state.Add(IdentifierKind.Address, first, end, sure: labelled || state.Text.IsUpper(first));
        }

        Street(state, first, end, labelled, first < start);
        AddressShapes.Find(state, start, end);
    }

    private static void Street(ScanState state, int first, int end, bool labelled, bool room)
    {
        var span = state.Text.Span;
        var at = end;
        var capitals = true;
        var ordinary = false;
        for (var word = 0; word <= MostWords; word++)
        {
            var start = Next(span, at, overBreak: word > 0 || labelled);
            if (start < 0)
            {
                return;
            }

            at = Chars.WordEnd(span, start);
            var text = span[start..at].ToString();
            if (word == 0 && WelshFirst.Contains(text) && Welsh(state, at) is > 0 and var last)
            {
                state.Add(IdentifierKind.Address, first, last, sure: true);
                return;
            }

            if (word > 0 && Accept(state, text, start, at, capitals, ordinary, labelled || (room && capitals)))
            {
                if (!room && !labelled && AddressShapes.IsCounted(span, at))
                {
                    return;
                }

                state.Add(IdentifierKind.Address, first, at, sure: capitals || labelled);
                return;
            }

            // The s of 'St Mary's Road'.
            if (text == "s" && span[start - 1] == '\'')
            {
                continue;
            }

            capitals &= state.Text.IsUpper(start) || (word > 0 && Common.Contains(text));
            ordinary |= Common.Contains(text) && !(word > 0 && capitals);
        }
    }

    private static bool Accept(ScanState state, string text, int start, int end, bool capitals, bool ordinary, bool labelled)
    {
        if (Strong.Contains(text))
        {
            return (capitals && (state.Text.IsUpper(start) || labelled)) || (!ordinary && (labelled || Plain.Contains(text)));
        }

        // '12 High St', not '12 High, St Mary's'.
        if (text == "st" && capitals && state.Text.IsUpper(start) && !NameFollows(state, end))
        {
            return true;
        }

        return Weak.Contains(text) && (labelled ? !ordinary : capitals && state.Text.IsUpper(start) && GoesOn(state, end));
    }

    private static bool NameFollows(ScanState state, int at)
    {
        var span = state.Text.Span;
        at += at < span.Length && span[at] == '.' ? 1 : 0;
        return at + 1 < span.Length && span[at] == ' ' && Chars.IsLetter(span[at + 1]) && state.Text.IsUpper(at + 1);
    }

    // ', Town' or a postcode follows.
    private static bool GoesOn(ScanState state, int at)
    {
        var span = state.Text.Span;
        var comma = at < span.Length && span[at] is ',' or '\n' or '\r';
        while (comma && at < span.Length && span[at] is ',' or ' ' or '\n' or '\r')
        {
            at++;
        }

        return comma && at < span.Length && Chars.IsLetter(span[at]) && state.Text.IsUpper(at);
    }

    // 'Heol y Bont': at least one capital word more, with small words between.
    private static int Welsh(ScanState state, int at)
    {
        var span = state.Text.Span;
        var end = -1;
        for (var word = 0; word < 4; word++)
        {
            var start = Next(span, at);
            if (start < 0)
            {
                break;
            }

            at = Chars.WordEnd(span, start);
            if (state.Text.IsUpper(start))
            {
                end = at;
            }
            else if (!Common.Contains(span[start..at].ToString()))
            {
                break;
            }
        }

        return end;
    }

    private static int Next(ReadOnlySpan<char> span, int at, bool overBreak = false)
    {
        var from = at;
        while (at < span.Length && at - from < 3 && (span[at] is ' ' or ',' or '\'' or '.' or '-' || (overBreak && Chars.IsBreak(span[at]))))
        {
            overBreak &= span[at] != '\n';
            at++;
        }

        return at > from && at < span.Length && Chars.IsLetter(span[at]) ? at : -1;
    }

    // 12, 12a, 12-14 and the like; years stand in too many sentences.
    private static bool IsHouse(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && Chars.IsDigit(word[digits]))
        {
            digits++;
        }

        return digits is >= 1 and <= 4 && word.Length - digits <= 1 && !(digits == 4 && word is ['1', '9', ..] or ['2', '0', ..]);
    }

    private static int Room(ReadOnlySpan<char> span, int start)
    {
        var end = start > 0 && span[start - 1] == ' ' ? start - 1 : start;
        var first = Chars.WordStart(span, end, Math.Max(0, end - 10));
        return first < end && Chars.IsEdge(span, first - 1) && Rooms.Contains(span[first..end].ToString()) ? first : start;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
