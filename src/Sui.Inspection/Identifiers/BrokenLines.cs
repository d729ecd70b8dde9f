using Sui.Inspection.Identifiers.Finders;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Finds identifiers that a line break divides: the stretch around the break is read again, once with the break left out and once with a space for it,
/// and what is sure and lies across the break counts. Finders that look over breaks themselves are left out.
/// </summary>
internal static class BrokenLines
{
    private const int Reach = 64;
    private const int LongestStretch = 1024;

    private static readonly IDigitFinder[] Spaced = [new CodeFinder(), new PoliceFinder(), new BirthFinder(), new PlateFinder()];
    private static readonly IDigitFinder[] Closed = [new CodeFinder(), new PoliceFinder(), new NetworkFinder(), new MapFinder(), new LabelledFinder()];
    private static readonly ITextFinder[] ClosedTexts = [new EmailFinder(), new SocialFinder()];

    /// <summary>Looks at every break that may divide an identifier.</summary>
    public static void Find(ScanState state)
    {
        var span = state.Text.Span;
        List<(int Start, int End)>? breaks = null;
        var at = 0;
        while (at < span.Length && span[at..].IndexOfAny('\n', '\r') is >= 0 and var found)
        {
            var start = at + found;
            at = start + 1;
            while (at < span.Length && Chars.IsSpace(span[at]))
            {
                at++;
            }

            if (!Divides(state.Text, start, at))
            {
                continue;
            }

            breaks ??= [];
            if (breaks.Count > 0 && (start - breaks[^1].End > Reach || at - breaks[0].Start > LongestStretch))
            {
                Read(state, breaks);
                breaks.Clear();
            }

            breaks.Add((start, at));
        }

        if (breaks is { Count: > 0 })
        {
            Read(state, breaks);
        }
    }

    // One line ends, and a number or an at sign stands on one side.
    private static bool Divides(FoldedText text, int start, int end)
    {
        var span = text.Span;
        var gap = span[start..end];
        if (start == 0 || end >= span.Length || gap.Length > 4 || gap.Count('\n') > 1 || (gap.Count('\n') == 0 && gap.Count('\r') > 1) || Chars.IsSpace(span[start - 1]))
        {
            return false;
        }

        var first = start;
        while (first > 0 && start - first < 40 && !Chars.IsSpace(span[first - 1]))
        {
            first--;
        }

        var last = end;
        while (last < span.Length && last - end < 40 && !Chars.IsSpace(span[last]))
        {
            last++;
        }

        return (Tells(span[first..start]) || Tells(span[end..last]))
            && (span[first..last].Contains('@') || span[start - 1] == '/' || !(IsPlain(text, first, start) || IsPlain(text, end, last)));
    }

    // A word of four letters or more in lower case belongs to a sentence.
    private static bool IsPlain(FoldedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!Chars.IsLetter(text.Span[at]) || text.IsUpper(at))
            {
                return at - start >= 4 && at == end - 1 && text.Span[at] is '.' or ',' or ';' or ':';
            }
        }

        return end - start >= 4;
    }

    private static bool Tells(ReadOnlySpan<char> run) => run.IndexOfAnyInRange('0', '9') >= 0 || run.Contains('@') || run.Contains(".com/", StringComparison.Ordinal);

    private static void Read(ScanState state, List<(int Start, int End)> breaks)
    {
        var from = Math.Max(0, breaks[0].Start - Reach);
        var to = Math.Min(state.Text.Length, breaks[^1].End + Reach);
        var known = state.Found.Count;

        var spaced = new ScanState(state.Text.Without(from, to, breaks, ' ', out var positions));
        TextScanner.FindDigits(spaced, Spaced);
        Keep(state, spaced, positions, breaks, known);

        var signs = breaks.FindAll(gap => IsInside(state.Text.Span, gap.Start, gap.End));
        if (signs.Count > 0)
        {
            var closed = new ScanState(state.Text.Without(from, to, signs, '\0', out positions));
            TextScanner.FindDigits(closed, Closed);
            foreach (var finder in ClosedTexts)
            {
                finder.Find(closed);
            }

            Keep(state, closed, positions, signs, known);
        }
    }

    // Between digits, or beside a sign that goes on: a full stop or a letter may as well end the sentence or the word.
    private static bool IsInside(ReadOnlySpan<char> span, int start, int end) =>
        IsJoint(span[start - 1]) || IsJoint(span[end]) || (Chars.IsDigit(span[start - 1]) && Chars.IsDigit(span[end]));

    private static bool IsJoint(char character) => character is '/' or '-' or '.' or '@' or ':' or '_' or '\\' or ',';

    private static void Keep(ScanState state, ScanState read, int[] positions, List<(int Start, int End)> breaks, int known)
    {
        foreach (var found in read.Found)
        {
            var start = positions[found.Start];
            var end = positions[found.End - 1] + 1;
            var gap = breaks.FindIndex(item => start < item.Start && end > item.End);
            if (gap >= 0 && found.Certainty == IdentifierCertainty.Sure && !IsWhole(state, found.Kind, breaks[gap], start, end, known))
            {
                state.Add(found.Kind, start, end, sure: true);
            }
        }
    }

    // What was whole before the break or after it takes nothing in from the other line.
    private static bool IsWhole(ScanState state, IdentifierKind kind, (int Start, int End) gap, int start, int end, int known)
    {
        var span = state.Text.Span;
        var next = span[gap.End..end];
        var stop = span[gap.Start - 1] == '.' ? 1 : 0;
        if (kind == IdentifierKind.SocialMedia && next.IndexOfAnyInRange('0', '9') < 0 && !next.Contains('_'))
        {
            return true;
        }

        // A letter at the end of a line and a number on the next are a case reference only if the words say so.
        if (kind == IdentifierKind.CaseReference && gap.Start - start <= 2 && !Context.Precedes(span, start, Labels.Case))
        {
            return true;
        }

        // After a full stop only the end of a domain goes on.
        if (kind == IdentifierKind.Email && stop > 0 && span[start..gap.Start].Contains('@') && next is not ("org" or "com" or "net" or "uk" or "co.uk" or "org.uk" or "gov.uk" or "wales" or "cymru"))
        {
            return true;
        }

        for (var index = 0; index < known; index++)
        {
            var other = state.Found[index];
            var same = other.Kind == kind || kind is IdentifierKind.Email;
            if (same && other.Start >= gap.End && other.Start <= gap.End + 1 && kind is IdentifierKind.Email)
            {
                return span[gap.Start - 1] is not ('-' or '_' or '@') && span[gap.End] != '@';
            }

            if (same && other.End == gap.Start - stop && other.Start <= start && IsComplete(kind, span[other.Start..other.End], next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComplete(IdentifierKind kind, ReadOnlySpan<char> text, ReadOnlySpan<char> next) => kind switch
    {
        IdentifierKind.Email => text.IndexOf('@') is >= 0 and var sign && text[sign..].Contains('.') && !text.EndsWith("-", StringComparison.Ordinal) && next is [not '-', ..],
        IdentifierKind.Passport or IdentifierKind.BankOrCard or IdentifierKind.Device => next.Length < 3 || next.ContainsAnyExceptInRange('0', '9') || (next.Length == 4 && next is ['1', '9', ..] or ['2', '0', ..]),
        IdentifierKind.PoliceNationalComputer or IdentifierKind.CriminalRecordsOffice or IdentifierKind.ArrestSummons => !Chars.IsLetter(next[^1]),
        IdentifierKind.NationalInsurance or IdentifierKind.IpAddress or IdentifierKind.Coordinates or IdentifierKind.DateOfBirth or IdentifierKind.Vehicle => false,
        _ => true,
    };
}
