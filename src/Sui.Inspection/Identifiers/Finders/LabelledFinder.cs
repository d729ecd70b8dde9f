namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds whatever follows a label such as 'PNC no:' or 'prison number', whatever its form: people mistype numbers.</summary>
internal sealed class LabelledFinder : IDigitFinder
{
    private static readonly (IdentifierKind Kind, string[] Words)[] Known =
    [
        (IdentifierKind.PoliceNationalComputer, ["pnc", "pncid"]),
        (IdentifierKind.CriminalRecordsOffice, ["cro"]),
        (IdentifierKind.CaseReference, ["crn", "delius", "ndelius", "oasys", "offender"]),
        (IdentifierKind.Noms, ["noms", "nomis", "prison", "prisoner", "carchar", "carcharor"]),
        (IdentifierKind.NationalInsurance, ["nino", "ni", "insurance", "gwladol"]),
        (IdentifierKind.NhsNumber, ["nhs", "gig"]),
        (IdentifierKind.Passport, ["passport", "pasbort"]),
        (IdentifierKind.DrivingLicence, ["licence", "license", "trwydded"]),
        (IdentifierKind.Device, ["imei"]),
        (IdentifierKind.ArrestSummons, ["asn"]),
        (IdentifierKind.BankOrCard, ["iban"]),
    ];

    // Words that stand between a label and its number; 'prison' and 'offender' alone are no label.
    private static readonly string[] Numbers = ["no", "number", "num", "numbers", "id", "ref", "reference", "nr", "rhif", "identifier", "code"];
    private static readonly string[] Fillers = ["is", "was", "my", "his", "her", "their", "the", "yw", "oedd", "of", "and", "prisoner", "person", "system"];

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        if (start >= 2 && span[start - 1] is '/' or '-' or '.' && Chars.IsWord(span[start - 2]))
        {
            return;
        }

        // 'CRN123456'
        if (end - start >= 7 && span[start..].StartsWith("crn", StringComparison.Ordinal) && Count(span[start..end]) == end - start - 3)
        {
            state.Add(IdentifierKind.CaseReference, start, end, sure: true);
        }

        if (KindBefore(span, start) is { } kind)
        {
            var first = start;
            var last = ValueEnd(span, start, end, out var digits);
            var year = end - start == 4 && (digits == 4 || (digits is 6 or 8 && last - start == digits + 1)) && span[start..end] is ['1', '9', ..] or ['2', '0', ..];
            if (digits >= 4 && !year)
            {
                state.Add(kind, first, last, sure: true);
            }
        }
    }

    private static IdentifierKind? KindBefore(ReadOnlySpan<char> span, int start)
    {
        var numbered = false;
        var at = start;
        for (var word = 0; word < 4; word++)
        {
            var end = at;
            while (end > 0 && at - end < 4 && (span[end - 1] is ' ' or ':' or '#' or '=' or '-' or '.' or '(' or '\'' or '"' or ',' || (word == 0 && Chars.IsBreak(span[end - 1]))))
            {
                end--;
            }

            at = Chars.WordStart(span, end, Math.Max(0, end - 16));
            if (at == end)
            {
                return null;
            }

            var text = span[at..end];
            if (Contains(Numbers, text))
            {
                numbered = true;
            }
            else if (KindOf(text, numbered || WelshNumber(span, at) || IsField(span, end, text) || IsLong(span, start, text)) is { } kind)
            {
                return kind;
            }
            else if (!Contains(Fillers, text) && !(text.Length <= 2 && word < 2 && Chars.IsLetter(text[0])))
            {
                return null;
            }
        }

        return null;
    }

    // 'nDelius: 1234567', as forms write it.
    private static bool IsField(ReadOnlySpan<char> span, int end, ReadOnlySpan<char> word) =>
        end < span.Length && span[end] == ':' && word is "delius" or "ndelius" or "oasys";

    // 'OASys 7654321': six digits or more are no count of people.
    private static bool IsLong(ReadOnlySpan<char> span, int start, ReadOnlySpan<char> word) =>
        word is "delius" or "ndelius" or "oasys" && Chars.WordEnd(span, start) - start is >= 6 and <= 10 && Count(span[start..Chars.WordEnd(span, start)]) >= 6;

    // In Welsh the number comes first: 'rhif carchar'.
    private static bool WelshNumber(ReadOnlySpan<char> span, int at) => at >= 5 && span[(at - 5)..at] is "rhif ";

    private static IdentifierKind? KindOf(ReadOnlySpan<char> word, bool numbered)
    {
        foreach (var (kind, words) in Known)
        {
            foreach (var known in words)
            {
                if (word.SequenceEqual(known))
                {
                    return numbered || known is not ("prison" or "prisoner" or "offender" or "carchar" or "carcharor" or "insurance" or "ni" or "licence" or "license" or "gig" or "nhs" or "delius" or "ndelius" or "oasys")
                        ? kind : null;
                }
            }
        }

        return null;
    }

    // The word, what hyphens and slashes join to it, and the words with digits that follow at one space.
    private static int ValueEnd(ReadOnlySpan<char> span, int start, int end, out int digits)
    {
        digits = Count(span[start..end]);
        for (var part = 0; part < 8 && end + 1 < span.Length && span[end] is '/' or '-' or ' ' or '.'; part++)
        {
            var next = Chars.WordEnd(span[..Math.Min(span.Length, end + 32)], end + 1);
            var count = Count(span[(end + 1)..next]);
            if (next == end + 1 || (count == 0 && (span[end] is not ('/' or '-') && next - end > 2)) || (count == 0 && span[end] == '.'))
            {
                break;
            }

            if (count == 0 && span[end] == ' ' && span[end + 1] is 'a' or 'i')
            {
                break;
            }

            digits += count;
            end = next;
        }

        return end;
    }

    private static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var character in word)
        {
            count += Chars.IsDigit(character) ? 1 : 0;
        }

        return count;
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
