namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Tells days on which something happened though 'born' or 'date of birth' stands before them: 'the council was born on 1 June 2016', 'the DOB field
/// was taken off the form on 1 May 2019'.
/// </summary>
internal static class EventDates
{
    private const int Near = 24;
    private const int Far = 64;
    private const int FirstYear = 2005;

    /// <summary>Whether a day is one of an event. Only of a year in which no grown-up person was born, and where nobody is spoken of.</summary>
    public static bool IsEvent(ReadOnlySpan<char> span, FoundDate date)
    {
        if (date.Year < FirstYear)
        {
            return false;
        }

        var line = span[Math.Max(0, date.Start - Far)..date.Start];
        var before = line[(line.LastIndexOfAny('\n', '\r') + 1)..].TrimEnd(' ');
        if (BirthSurroundings.LastWord(before, before.Length) is [>= '0' and <= '9', ..] and var day)
        {
            // The day before 'May 2019'.
            before = before[..^day.Length].TrimEnd(' ');
        }

        if (BirthSurroundings.LastWord(before, before.Length) is not ("on" or "since" or "from" or "until" or "after" or "before" or "in" or "by" or "ar" or "ers" or "hyd" or "tan"))
        {
            return false;
        }

        return (IsBodyBorn(before) && !BirthSurroundings.HoldsChild(before)) || IsFieldChanged(before);
    }

    /// <summary>Whether it is a group or a plan that a line calls born.</summary>
    public static bool IsBodyBorn(ReadOnlySpan<char> before)
    {
        var born = before.LastIndexOf("born", StringComparison.Ordinal);
        born = born < 0 ? before.LastIndexOf("eni", StringComparison.Ordinal) : born;
        for (var at = born; at > Math.Max(0, born - Near);)
        {
            var word = BirthSurroundings.LastWord(before, at);
            if (word is "forum" or "idea" or "group" or "plan" or "scheme" or "council" or "service" or "project" or "programme" or "policy" or "charter" or "panel"
                or "initiative" or "centre" or "center" or "charity" or "network" or "movement" or "trust" or "team" or "hub" or "board" or "committee" or "fforwm" or "grwp" or "cynllun" or "cyngor" or "syniad")
            {
                return true;
            }

            at -= word.Length + 1;
        }

        return false;
    }

    // A field of a form, and what became of it.
    private static bool IsFieldChanged(ReadOnlySpan<char> before)
    {
        var whole = before.LastIndexOf("date of birth", StringComparison.Ordinal);
        var field = whole >= 0 ? whole : before.LastIndexOf("dob", StringComparison.Ordinal);
        var rest = field < 0 ? [] : before[(field + (whole >= 0 ? "date of birth" : "dob").Length)..];
        return rest.Length > 0 && !BirthSurroundings.HoldsChild(before[..field]) && !BirthSurroundings.HoldsChild(rest) && Context.Precedes(rest, rest.Length,
            ["field", "column", "question", "no longer", "not asked", "removed", "dropped", "taken off", "deleted", "added to", "introduced", "asked", "collected"]);
    }
}
