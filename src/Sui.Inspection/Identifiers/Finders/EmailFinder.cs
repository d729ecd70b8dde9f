namespace Sui.Inspection.Identifiers.Finders;

/// <summary>
/// Finds e-mail addresses and handles: with an at sign of any width, with spaces around it, and spelt out: 'name at domain dot com',
/// 'name (at) domain (dot) com'.
/// </summary>
internal sealed class EmailFinder : ITextFinder
{
    /// <summary>The longest part of an address, in characters.</summary>
    internal const int LongestPart = 80;

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        var span = state.Text.Span;
        var at = 0;
        while (at < span.Length && span[at..].IndexOf('@') is >= 0 and var found)
        {
            at += found;
            AtSign(state, at);
            at++;
        }

        at = 0;
        while (at < span.Length && span[at..].IndexOf("dot", StringComparison.Ordinal) is >= 0 and var found)
        {
            at += found;
            if (Chars.IsEdge(span, at - 1) && Chars.IsEdge(span, at + 3))
            {
                SpeltMail.Find(state, at);
            }

            at += 3;
        }

        DressedMail.Find(state);
    }

    private static void AtSign(ScanState state, int sign)
    {
        var span = state.Text.Span;
        var left = sign > 0 && span[sign - 1] == ' ' ? sign - 1 : sign;
        var right = sign + 1 < span.Length && span[sign + 1] == ' ' ? sign + 2 : sign + 1;
        var start = Left(span, left);
        var end = Domain(span, right, out var dots);
        if (dots == 0 && start < left && MailDomain.End(span, right) is var dressed && dressed > right)
        {
            end = dressed;
            dots = 1;
        }

        if (start < left && right < span.Length && span[right] == '[' && span[right..Math.Min(span.Length, right + LongestPart)].IndexOf(']') is > 1 and var close && Chars.IsDigit(span[right + 1]))
        {
            // An address of the internet protocol in place of a domain.
            state.Add(IdentifierKind.Email, start, right + close + 1, sure: true);
        }
        else if (start < left && end > right && (dots > 0 || (left == sign && right == sign + 1)))
        {
            state.Add(IdentifierKind.Email, start, end, sure: true);
        }
        else if (Chars.IsEdge(span, sign - 1) && Handle(span, right) > right && right == sign + 1)
        {
            // '@name': an account.
            var word = Handle(span, right);
            if (word - right >= 3 && !IsPackage(span, word))
            {
                state.Add(IdentifierKind.SocialMedia, sign, word, sure: Chars.IsLetter(span[right]) || span[right] == '_');
            }
        }
    }

    // '@scope/name' and '@long-scope/name' are packages of software.
    private static bool IsPackage(ReadOnlySpan<char> span, int at)
    {
        var from = at;
        while (at < span.Length && at - from < 40 && (Chars.IsWord(span[at]) || span[at] == '-'))
        {
            at++;
        }

        return at < span.Length && span[at] == '/';
    }

    private static int Handle(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && (Chars.IsWord(span[at]) || span[at] is '_' || (span[at] == '.' && at + 1 < span.Length && Chars.IsWord(span[at + 1]))))
        {
            at++;
        }

        return at;
    }

    internal static int Left(ReadOnlySpan<char> span, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestPart && (Chars.IsWord(span[start - 1]) || span[start - 1] is '.' or '_' or '-' or '+' or '%' or '\''))
        {
            start--;
        }

        while (start < end && span[start] is '\'' or '.' or '-')
        {
            start++;
        }

        return start;
    }

    // A domain, with a space allowed on either side of a dot when a word of letters follows.
    private static int Domain(ReadOnlySpan<char> span, int start, out int dots)
    {
        dots = 0;
        var at = Label(span, start);
        while (at > start && at < span.Length && at - start < LongestPart)
        {
            var next = at;
            next += next < span.Length && span[next] == ' ' && next + 1 < span.Length && span[next + 1] == '.' ? 1 : 0;
            if (next >= span.Length || span[next] != '.')
            {
                break;
            }

            next++;
            var spaced = next < span.Length && span[next] == ' ' && (next - 2 >= 0 && span[next - 2] == ' ');
            var label = Label(span, spaced ? next + 1 : next);
            if (label <= (spaced ? next + 1 : next))
            {
                break;
            }

            at = label;
            dots++;
        }

        return at;
    }

    private static int Label(ReadOnlySpan<char> span, int at)
    {
        var from = at;
        while (at < span.Length && at - from < LongestPart && (Chars.IsWord(span[at]) || span[at] == '-'))
        {
            at++;
        }

        while (at > from && span[at - 1] == '-')
        {
            at--;
        }

        return at;
    }
}
