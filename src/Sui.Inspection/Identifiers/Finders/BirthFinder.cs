namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds dates of birth: a date, or a year, with words such as 'born' beside it; without them, a day of a year in which grown-up people
/// were born and about which no inspection reports. Dates of events are left alone.
/// </summary>
internal sealed class BirthFinder : IDigitFinder
{
    private const int FirstYear = 1915;
    private const int LastYear = 2004;
    private const int Beside = 16;

    private static readonly string[] After = ["dob", "d.o.b", "date of birth", "birthday", "was born", "she was born", "he was born", "dyddiad geni", "nyddiad geni", "pen-blwydd", "mhen-blwydd"];
    private static readonly string[] Born = ["born", "ganwyd", "ganed", "geni", "eni", "year of birth", "dob"];

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        var digits = start;
        while (digits < end && !Chars.IsDigit(span[digits]))
        {
            digits++;
        }

        if ((digits > start && span[start..digits] is not "dob") || (digits >= 2 && span[digits - 1] is '-' or '.' or '/' && Chars.IsDigit(span[digits - 2])))
        {
            return;
        }

        var initial = Abbreviated(span, start);
        if (Dates.At(span, digits, out var date))
        {
            var labelled = initial || Context.Precedes(span, date.Start, Labels.Birth) || Context.Follows(span, date.End, After) || digits > start;
            var grown = date.HasDay && (date.Year is >= FirstYear and <= LastYear || BirthSurroundings.IsShortDay(span, date));
            if (labelled && !EventDates.IsEvent(span, date))
            {
                state.Add(IdentifierKind.DateOfBirth, date.Start, date.End, sure: true);
            }
            else if (grown && !labelled)
            {
                BirthSurroundings.Note(state, date);
            }
        }
        else if (digits == start && Dates.MonthEnd(span, start) is > 0 and var month && (initial || Context.Precedes(span[(start - Math.Min(start, Beside))..], Math.Min(start, Beside), Labels.Birth)))
        {
            state.Add(IdentifierKind.DateOfBirth, start, month, sure: true);
        }
        else if (end - start == 4 && span[start..end] is ['1' or '2', '9' or '0', ..] && digits == start && (initial || Context.Precedes(Near(span, start), Math.Min(start, WithinReach(span, start)), Born)) && !BirthSurroundings.IsNoBirth(span, start, end))
        {
            state.Add(IdentifierKind.DateOfBirth, start, end, sure: true);
        }
        else if (end - digits is 6 or 8 && Context.Precedes(span, start, Labels.Birth))
        {
            state.Add(IdentifierKind.DateOfBirth, digits, end, sure: true);
        }
    }

    // 'She was born to lead, and in 2016 …': a year in which no grown-up person was born has to stand beside the word.
    private static int WithinReach(ReadOnlySpan<char> span, int start) => IsRecent(span, start) ? Beside : start;

    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> span, int start) => span[(start - Math.Min(start, WithinReach(span, start)))..];

    private static bool IsRecent(ReadOnlySpan<char> span, int start) => span[start] == '2' && (span[start + 2] != '0' || span[start + 3] > '4');

    // 'b. 1985': only right before the number, since a 'B.' further off is somebody's initial.
    private static bool Abbreviated(ReadOnlySpan<char> span, int start) =>
        (start >= 3 && span[(start - 3)..start] is "b. " && Chars.IsEdge(span, start - 4)) || (start >= 2 && span[(start - 2)..start] is "b." && Chars.IsEdge(span, start - 3));
}
