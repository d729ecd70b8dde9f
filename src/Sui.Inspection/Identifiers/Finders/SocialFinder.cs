using System.Buffers;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds accounts on social media: an address with the account in it, or a medium's name followed by one.</summary>
internal sealed class SocialFinder : ITextFinder
{
    private static readonly string[] Media =
        ["facebook", "instagram", "insta", "snapchat", "snap", "twitter", "tiktok", "telegram", "discord", "linkedin", "ig:", "username", "user name", "handle"];

    private static readonly string[] Fillers = ["name", "handle", "user", "username", "account", "id", "is", "yw", "as", "on", "me", "my"];

    /// <inheritdoc/>
    public void Find(ScanState state)
    {
        var span = state.Text.Span;
        var at = 0;
        if (span.Contains('/'))
        {
            while (at < span.Length && span[at..].IndexOfAny(Hosts.Addresses) is >= 0 and var found)
            {
                at = Address(state, at + found);
            }
        }

        for (at = Chars.NextWord(span, 0); at < span.Length; at = Chars.NextWord(span, at + 1))
        {
            if (span[at] is 'd' or 'f' or 'h' or 'i' or 'l' or 's' or 't' or 'u' && Chars.LengthOfAny(span, at, Media) > 0)
            {
                Account(state, Chars.WordEnd(span, at));
            }
        }
    }

    // 'first.last', but no domain.
    private static bool IsDotted(ReadOnlySpan<char> text) =>
        text.IndexOf('.') is > 2 and var dot && text.Length - dot > 3 && !MailDomain.IsTopLevel(text[(text.LastIndexOf('.') + 1)..]) && !text.ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz.");

    private static int Address(ScanState state, int host)
    {
        var span = state.Text.Span;
        var slash = host + span[host..].IndexOf('.');
        var start = host;
        while (start > 0 && host - start < 24 && (Chars.IsWord(span[start - 1]) || span[start - 1] is '/' or ':' or '.' or '-'))
        {
            start--;
        }

        var end = slash;
        while (end < span.Length && end - host < 300 && !Chars.IsSpace(span[end]) && span[end] is not ('"' or '<' or '>' or '(' or ')' or '[' or ']' or ',' or ';'))
        {
            end++;
        }

        while (end > slash && span[end - 1] is '.' or '!' or '?' or '\'')
        {
            end--;
        }

        while (end > slash && span[end - 1] == '/')
        {
            end--;
        }

        if (span[slash..end].Contains('/'))
        {
            state.Add(IdentifierKind.SocialMedia, start, end, sure: true);
        }

        return Math.Max(end, host + 4);
    }

    // 'my snapchat is some_body12': the account has a digit, an underscore or a dot in it.
    private static void Account(ScanState state, int from)
    {
        var span = state.Text.Span;
        var at = from;
        for (var word = 0; word < 4; word++)
        {
            var gap = at;
            while (at < span.Length && at - gap < 3 && span[at] is ' ' or ':' or '=' or '-' or '@' or '(' or '\'' or '"')
            {
                at++;
            }

            var end = at;
            while (end < span.Length && end - at < 64 && (Chars.IsWord(span[end]) || span[end] == '_' || (span[end] is '.' or '-' && end + 1 < span.Length && Chars.IsWord(span[end + 1]))))
            {
                end++;
            }

            if (end == at || at == gap)
            {
                return;
            }

            var text = span[at..end];
            if (text.Length >= 4 && (text.Contains('_') || (text.IndexOfAnyInRange('0', '9') > 0 && text.IndexOfAnyInRange('a', 'z') >= 0) || IsDotted(text)))
            {
                state.Add(IdentifierKind.SocialMedia, at, end, sure: true);
                return;
            }

            if (Array.IndexOf(Fillers, text.ToString()) < 0)
            {
                return;
            }

            at = end;
        }
    }

    // Apart, since compiling the search takes long and most texts hold no slash.
    private static class Hosts
    {
        public static readonly SearchValues<string> Addresses = SearchValues.Create(
            [
                "facebook.com/", "fb.com/", "instagram.com/", "twitter.com/", "//x.com/", " x.com/", "linkedin.com/in/", "tiktok.com/", "snapchat.com/add/", "wa.me/", "t.me/",
                "youtube.com/@", "threads.net/", "reddit.com/u", "messenger.com/t/", "m.me/",
            ],
            StringComparison.Ordinal);
    }
}
