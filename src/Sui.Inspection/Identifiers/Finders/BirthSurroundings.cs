namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Tells dates of events, terms and documents from dates that may be somebody's birthday though nothing says so: 'in force on 1 June 1999' from
/// 'male, 01/06/1979, no fixed abode'.
/// </summary>
internal static class BirthSurroundings
{
    private const int Near = 24;
    private const int Far = 64;

    /// <summary>Notes a day without a word such as 'born' where it may be a date of birth by what stands before it on its line.</summary>
    /// <param name="state">The scan.</param>
    /// <param name="date">The date, of a year in which grown-up people were born.</param>
    public static void Note(ScanState state, FoundDate date)
    {
        var text = state.Text;
        var span = text.Span;
        var line = span[Math.Max(0, date.Start - Far)..date.Start];
        line = line[(line.LastIndexOfAny('\n', '\r') + 1)..];
        var before = line.TrimEnd(" (\"'");
        var word = LastWord(before, before.Length);
        var initial = word.Length == 1 && text.IsUpper(date.Start - line.Length + before.Length - 1);
        var bracketed = line.Length > 0 && line[^1] == '(' && HoldsWord(before, person: true);
        if ((IsPreposition(word) && !initial && !bracketed) || IsRange(span, date.End) || HoldsYear(before) || (before.Length > 0 && before[^1] is '£' or '$' or '-'))
        {
            return;
        }

        // Said of a person; or in digits after a comma or a bracket, with no word for an event and of a year before the time of most evidence. Beside another identifier it belongs to that.
        var digits = Chars.IsDigit(span[date.Start]) && !span[date.Start..date.End].ContainsAnyInRange('a', 'z');
        var apart = line.Length > 0 ? line[^1] == '(' || before is [.., ','] : date.End == span.Length;
        if (HoldsWord(before, person: true) || (digits && apart && date.Year < 2000 && !HoldsWord(before, person: false)))
        {
            state.Add(IdentifierKind.DateOfBirth, date.Start, date.End, sure: false);
        }
        else
        {
            state.Doubtful.Add(new FoundSpan(IdentifierKind.DateOfBirth, date.Start, date.End, IdentifierCertainty.Possible));
        }
    }

    /// <summary>Whether a day with two digits for its year is written as one: two digits each, a year of grown-up people, and no other such number beside it.</summary>
    public static bool IsShortDay(ReadOnlySpan<char> span, FoundDate date) =>
        date.Year is >= 30 and <= 99 && date.HasDay && (date.End - date.Start == 8 ? span[date.Start + 2] is '.' or '/' or '-' && span[date.Start + 2] == span[date.Start + 5] : IsAfterPerson(span, date))
        && !BesideDigit(span, date.Start - 1, -1) && !BesideDigit(span, date.End, 1);

    /// <summary>Whether what was born before a year is no person: 'the forum was born in 2016', 'since 2016', 'the 1998 Act'.</summary>
    public static bool IsNoBirth(ReadOnlySpan<char> span, int start, int end)
    {
        var line = span[Math.Max(0, start - Far)..start];
        line = line[(line.LastIndexOfAny('\n', '\r') + 1)..];
        var before = line.TrimEnd(' ');
        var next = end < span.Length && span[end] == ' ' ? span[(end + 1)..Chars.WordEnd(span[..Math.Min(span.Length, end + 16)], end + 1)] : [];
        if (next is "act" or "acts" or "order" or "regulations" or "rules" or "bill" or "charter" or "report" || LastWord(before, before.Length) is "since" or "after" or "before" or "until" or "till" or "by" or "from" or "the" or "ers" or "hyd")
        {
            return true;
        }

        // Somebody born so lately is spoken of as a child.
        if (span[start] == '2' && (span[start + 2] != '0' || span[start + 3] > '4') && !before.Contains("dob", StringComparison.Ordinal) && !HoldsChild(before))
        {
            return true;
        }

        return EventDates.IsBodyBorn(before);
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "on" or "since" or "from" or "until" or "till" or "to" or "by" or "of" or "between" or "and" or "or" or "before" or "after" or "during" or "for" or "in"
            or "at" or "dated" or "date" or "the" or "ar" or "ers" or "tan" or "hyd" or "o" or "rhwng" or "a" or "ac" or "cyn" or "wedi" or "erbyn" or "rhag" or "i"
            or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "mon" or "tue" or "wed" or "thu" or "fri" or "sat" or "sun"
            or "llun" or "mawrth" or "mercher" or "iau" or "gwener" or "sadwrn" or "sul";

    private static bool IsPerson(ReadOnlySpan<char> word) =>
        word is "male" or "female" or "man" or "woman" or "m" or "f" or "name" or "withheld" or "white" or "black" or "asian" or "mixed" or "nfa" or "aged" or "sex"
            or "gender" or "client" or "patient" or "prisoner" or "member" or "enw" or "gwryw" or "benyw" or "oed";

    private static bool IsEvent(ReadOnlySpan<char> word) =>
        word is "force" or "act" or "acts" or "policy" or "version" or "meeting" or "meetings" or "met" or "minutes" or "review" or "reviewed" or "updated" or "issue"
            or "issued" or "dated" or "date" or "dates" or "signed" or "opened" or "closed" or "contract" or "contracts" or "agreement" or "terms" or "report" or "reports"
            or "inspection" or "history" or "order" or "regulations" or "published" or "adopted" or "effective" or "section" or "paragraph" or "item" or "clause"
            or "reference" or "standard" or "edition" or "printed" or "held" or "agenda" or "notes" or "draft" or "approved" or "deadline" or "expires" or "expiry"
            or "launched" or "founded" or "established" or "session" or "sessions" or "visit" or "visited" or "letter" or "invoice" or "release" or "hearing" or "sentenced"
            or "cyfarfod" or "cofnodion" or "polisi" or "deddf" or "ddeddf" or "adolygiad" or "adroddiad" or "dyddiad" or "llythyr" or "adran" or "fersiwn" or "agorwyd";

    private static bool IsAfterPerson(ReadOnlySpan<char> span, FoundDate date)
    {
        var before = span[Math.Max(0, date.Start - Near)..date.Start].TrimEnd(" ,(:");
        return date.End - date.Start is >= 6 and < 8 && !span[date.Start..date.End].ContainsAnyInRange('a', 'z') && LastWord(before, before.Length) is "male" or "female" or "man" or "woman" or "client" or "name";
    }

    /// <summary>Whether a line speaks of a person, perhaps a child.</summary>
    public static bool HoldsChild(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at = Chars.WordEnd(line, at) + 1)
        {
            if (line[at..Chars.WordEnd(line, at)] is "he" or "she" or "i" or "they" or "who" or "son" or "daughter" or "baby" or "child" or "children" or "kid" or "kids" or "twins" or "boy"
                or "girl" or "grandson" or "granddaughter" or "nephew" or "niece" or "hi" or "ef" or "mab" or "merch" or "babi" or "plentyn" or "plant" or "ganwyd" or "birth")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsWord(ReadOnlySpan<char> line, bool person)
    {
        var at = 0;
        while (at < line.Length)
        {
            var end = Chars.WordEnd(line, at);
            if (end > at && (person ? IsPerson(line[at..end]) : IsEvent(line[at..end])))
            {
                return true;
            }

            at = end + 1;
        }

        return false;
    }

    // Another year shortly before: one of a list of days, or the end of a term.
    private static bool HoldsYear(ReadOnlySpan<char> line)
    {
        for (var at = Math.Max(0, line.Length - Near); at + 4 <= line.Length; at++)
        {
            if (line[at..] is ['1', '9', _, _, ..] or ['2', '0', _, _, ..] && Chars.IsDigit(line[at + 2]) && Chars.IsDigit(line[at + 3])
                && Chars.IsEdge(line, at - 1) && Chars.IsEdge(line, at + 4))
            {
                return true;
            }
        }

        return false;
    }

    // '1 April 1999 - 31 March 2002', '1 April 1999 to …'.
    private static bool IsRange(ReadOnlySpan<char> span, int end)
    {
        var after = span[end..Math.Min(span.Length, end + 8)];
        var rest = after.TrimStart(' ');
        return rest.StartsWith("to ", StringComparison.Ordinal) || rest.StartsWith("until ", StringComparison.Ordinal)
            || (rest is ['-', ..] && rest[1..].TrimStart(' ') is [>= '0' and <= '9', ..]);
    }

    private static bool BesideDigit(ReadOnlySpan<char> span, int at, int step)
    {
        for (var sign = 0; sign < 3 && at >= 0 && at < span.Length && span[at] is ' ' or ',' or '.' or '/' or '-' or '£'; sign++)
        {
            at += step;
        }

        return at >= 0 && at < span.Length && Chars.IsDigit(span[at]);
    }

    /// <summary>The word that ends at a position.</summary>
    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> span, int end) => end <= 0 ? [] : span[Chars.WordStart(span, end, Math.Max(0, end - Near))..end];
}
