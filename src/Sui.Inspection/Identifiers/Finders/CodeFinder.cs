using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds codes of letters and digits of a fixed form: National Insurance, case reference and prison numbers, licences, vehicles, IBANs.</summary>
internal sealed class CodeFinder : IDigitFinder
{
    // HMRC, National Insurance Manual NIM39110. QQ is its own example and in wide use as one, so it is read like a real one.
    private static readonly FrozenSet<string> NotPrefixes =
        new[] { "bg", "gb", "kn", "nk", "nt", "tn", "zz" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ShortWords = new[]
    {
        "of", "in", "is", "on", "to", "at", "as", "an", "or", "by", "we", "he", "it", "so", "no", "if", "us", "my", "me", "be", "do", "go", "up", "am",
        "pm", "st", "nd", "rd", "th", "yn", "ac", "ar", "at", "ei", "eu", "am", "na", "ni", "fe",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ThreeLetterWords = new[]
    {
        "and", "the", "for", "was", "are", "had", "has", "not", "but", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
        "dec", "who", "men", "per", "out", "yes", "one", "two", "day",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        Span<int> anchors = stackalloc int[5];
        var count = Anchors.Fill(span, start, end, anchors);
        for (var index = 0; index < count; index++)
        {
            var anchor = anchors[index];
            if (Chars.IsLetter(span[anchor]))
            {
                Insurance(state, anchor);
                CaseReference(state, anchor);
                Prison(state, anchor);
                Licence(state, anchor);
                Vehicle(state, anchor);
                Account(state, anchor);
            }
        }
    }

    private static void Insurance(ScanState state, int start)
    {
        var span = state.Text.Span;
        Span<char> code = stackalloc char[9];
        var end = Compact.Match(span, start, "LLDDDDDDL", code, out var divided);
        if (end >= 0)
        {
            var regular = IsPrefix(code) && code[8] is >= 'a' and <= 'd';
            var sure = regular && (!divided || state.Text.IsUpper(start) || AsPrinted(span[start..end])) || Labelled(span, start, Labels.NationalInsurance);
            if (sure || !divided || (regular && state.Text.IsUpper(start)))
            {
                state.Add(IdentifierKind.NationalInsurance, start, end, sure);
            }

            return;
        }

        end = Compact.Match(span, start, "LLDDDDDD", code[..8], out divided);
        if (end >= 0 && IsPrefix(code))
        {
            var sure = Labelled(span, start, Labels.NationalInsurance);
            if (sure || !divided)
            {
                state.Add(IdentifierKind.NationalInsurance, start, end, sure);
            }
        }
    }

    // In pairs, as the letter that tells people their number prints it: ab 12 34 56 c.
    private static bool AsPrinted(ReadOnlySpan<char> span) =>
        span.Length == 13 && span[2] == span[5] && span[5] == span[8] && span[8] == span[11] && !Chars.IsWord(span[2]);

    private static bool IsPrefix(ReadOnlySpan<char> code) =>
        code is ['q', 'q', ..]
        || (!"dfiquv".Contains(code[0], StringComparison.Ordinal) && !"dfiquvo".Contains(code[1], StringComparison.Ordinal)
            && !NotPrefixes.Contains(code[..2].ToString()));

    // nDelius: one letter and six digits.
    private static void CaseReference(ScanState state, int start)
    {
        var span = state.Text.Span;
        Span<char> code = stackalloc char[7];
        var end = Compact.Match(span, start, "LDDDDDD", code, out var divided);
        if (end < 0)
        {
            return;
        }

        var whole = end - start <= 8 && Chars.IsDigit(span[end - 6]) && !span[(end - 6)..end].ContainsAnyExceptInRange('0', '9');
        if (Labelled(span, start, Labels.Case) || (!divided && whole))
        {
            state.Add(IdentifierKind.CaseReference, start, end, sure: true);
        }
        else if (whole && state.Text.IsUpper(start) && (span[start + 1] != ' ' || code[0] is not ('a' or 'i')))
        {
            state.Add(IdentifierKind.CaseReference, start, end, sure: span[start + 1] != ' ');
        }
    }

    // NOMIS: one letter, four digits, two letters.
    private static void Prison(ScanState state, int start)
    {
        var span = state.Text.Span;
        Span<char> code = stackalloc char[7];
        var end = Compact.Match(span, start, "LDDDDLL", code, out var divided);
        if (end < 0)
        {
            return;
        }

        var upper = state.Text.IsUpper(start) && state.Text.IsUpper(end - 1);
        if (!divided || Labelled(span, start, Labels.Prison))
        {
            state.Add(IdentifierKind.Noms, start, end, sure: true);
        }
        else if (upper && !ShortWords.Contains(code[5..].ToString()))
        {
            state.Add(IdentifierKind.Noms, start, end, sure: end - start <= 9 && code[0] is not ('a' or 'i'));
        }
    }

    // DVLA: surname to five places with 9s, decade, month (50 more for women), day, year, two initials, a digit, two letters.
    private static void Licence(ScanState state, int start)
    {
        Span<char> code = stackalloc char[16];
        var end = Compact.Match(state.Text.Span, start, "LAAAADDDDDDAAALL", code, out _);
        if (end < 0)
        {
            return;
        }

        // 'start 01/02/2003 end': the six digits stand together.
        if (state.Text.Span[start..end].IndexOf(code[5..11], StringComparison.Ordinal) < 0)
        {
            return;
        }

        var month = Number(code[6..8]) % 50;
        var day = Number(code[8..10]);
        state.Add(IdentifierKind.DrivingLicence, start, end, month is >= 1 and <= 12 && day is >= 1 and <= 31);
    }

    // DVLA: two letters, an age identifier, three letters; before 2001 a letter, up to three digits, three letters.
    private static void Vehicle(ScanState state, int start)
    {
        var span = state.Text.Span;
        Span<char> code = stackalloc char[7];
        var end = Compact.Match(span, start, "LLDDLLL", code, out var divided);
        if (end >= 0)
        {
            var spaced = divided && end - start == 8 && span[start + 4] is ' ' or '-' && state.Text.IsUpper(start) && state.Text.IsUpper(end - 1);
            var plausible = !ThreeLetterWords.Contains(code[4..].ToString()) && Number(code[2..4]) is (>= 2 and <= 49) or (>= 51 and <= 99);
            var sure = Labelled(span, start, Labels.Vehicle);
            if (sure || (plausible && (!divided || spaced)))
            {
                state.Add(IdentifierKind.Vehicle, start, end, sure);
            }

            return;
        }

        end = Compact.Match(span, start, "LDDDLLL", code, out _);
        if (end >= 0 && Labelled(span, start, Labels.Vehicle))
        {
            state.Add(IdentifierKind.Vehicle, start, end, sure: true);
        }
    }

    private static void Account(ScanState state, int start)
    {
        Span<char> code = stackalloc char[22];
        var end = Compact.Match(state.Text.Span, start, "LLDDLLLLDDDDDDDDDDDDDD", code, out _);
        if (end >= 0)
        {
            state.Add(IdentifierKind.BankOrCard, start, end, Checks.IsIban(code));
        }
    }

    private static int Number(ReadOnlySpan<char> two) => ((two[0] - '0') * 10) + two[1] - '0';

    private static bool Labelled(ReadOnlySpan<char> span, int start, string[] labels) => Context.Precedes(span, start, labels);
}
