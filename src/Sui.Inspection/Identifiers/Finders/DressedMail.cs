using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds e-mail addresses without an at sign: name at domain.com, name(at)domain.com, name_at_domain.com, name (a) domain dot com.</summary>
internal static class DressedMail
{
    private static readonly string[] Signs =
    [
        " at ", "(at)", "[at]", "{at}", "(at ", " at)", "<at>", "_at_", "-at-", "\"at\"", "'at'", "(a)", "[a]", "{a}", "(@)", "[@]", "&#64;", "&commat;", "%40",
        " gmail.co", " hotmail.co", " outlook.co", " yahoo.co", " icloud.co",
    ];

    // Said without the ending.
    private static readonly FrozenSet<string> Hosts =
        new[] { "gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "btinternet", "aol" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Looks for signs that stand for an at sign; only where the part before looks like the name of an account, or brackets say so.</summary>
    public static void Find(ScanState state)
    {
        var span = state.Text.Span;
        var from = 0;
        while (NextSign(span, from) is >= 0 and var sign)
        {
            from = sign + 1;

            var right = SpeltMail.Skip(span, sign + SignWidth(span, sign));
            var end = MailDomain.End(span, right);
            end = end == right && Chars.WordEnd(span, right) is var word && Hosts.Contains(span[right..word].ToString()) ? word : end;
            var start = SpeltMail.Previous(span, sign, out var left);
            if (end == right || start < 0 || EmailFinder.Left(span, left) is var first && first >= left || span[first..left].IndexOfAnyInRange('a', 'z') < 0)
            {
                continue;
            }

            var part = first;
            first = SpeltStart(span, first);

            // A single letter in brackets numbers a list.
            var bracketed = span[sign] is not (' ' or '-' or '_') && (span[sign + 1] != 'a' || span[sign + 2] == 't');
            if (bracketed || first < part || (span[sign] == '_' && left == sign) || span[first..left].IndexOfAny("._0123456789") >= 0 || (span[sign] == ' ' && Announced(span, first, end)))
            {
                state.Add(IdentifierKind.Email, first, end, sure: true);
            }
        }
    }

    // 'jo dot bloggs at gmail': the parts of the account's name before the last.
    private static int SpeltStart(ReadOnlySpan<char> span, int first)
    {
        for (var part = 0; part < 4; part++)
        {
            var joint = SpeltMail.Previous(span, first, out var end);
            if (joint < 0 || span[joint..end] is not ("dot" or "underscore" or "dash" or "hyphen") || SpeltMail.Previous(span, joint, out _) is not (>= 0 and var before))
            {
                break;
            }

            first = before;
        }

        return first;
    }

    // By hand: compiling a search for so many words takes longer than reading a small pack.
    private static int NextSign(ReadOnlySpan<char> span, int from)
    {
        for (var at = from; at < span.Length - 2; at++)
        {
            var may = span[at] switch
            {
                ' ' => span[at + 1] is 'a' or 'g' or 'h' or 'o' or 'y' or 'i',
                '(' or '[' or '{' or '<' or '_' or '-' or '"' or '\'' => span[at + 1] is 'a' or '@',
                '&' or '%' => true,
                _ => false,
            };
            if (may && Chars.LengthOfAny(span, at, Signs) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Announced(ReadOnlySpan<char> span, int start, int end)
    {
        ReadOnlySpan<string> labels = ["email", "e-mail", "e-bost", "ebost", "mail"];
        return Context.Precedes(span[Math.Max(0, start - 20)..], Math.Min(start, 20), labels) || Context.Follows(span, end, labels);
    }

    // How many signs stand for the at sign; a mail service without one has the space before it.
    private static int SignWidth(ReadOnlySpan<char> span, int sign) => span[sign..Math.Min(span.Length, sign + 3)] switch
    {
        [' ', 'a', 't'] or ['_' or '-' or '(' or '[' or '{' or '<' or '"' or '\'', 'a', 't'] => 4,
        ['&', '#', _] => 5,
        ['&', ..] => 8,
        [' ', ..] => 1,
        _ => 3,
    };
}
