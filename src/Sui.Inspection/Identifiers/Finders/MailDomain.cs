namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Reads a domain whose dots may be spelt or dressed up: example.org, example [dot] org, example_dot_org, example,org.</summary>
internal static class MailDomain
{
    private const int Longest = 64;

    /// <summary>Whether a label is one that domains of people's addresses end in.</summary>
    public static bool IsTopLevel(ReadOnlySpan<char> label) =>
        label is "com" or "org" or "net" or "uk" or "co" or "gov" or "ac" or "info" or "io" or "me" or "eu" or "wales" or "cymru" or "biz" or "ie" or "us" or "live" or "mail"
            or "email" or "app" or "dev" or "scot" or "london" or "de" or "fr" or "nhs" or "police";

    /// <summary>Where a domain ends that starts at a position; the position itself when none does. It has a dot, and its last label is a known one.</summary>
    public static int End(ReadOnlySpan<char> span, int start)
    {
        var end = start;
        var at = start;
        for (var label = 0; label < 6; label++)
        {
            var last = Label(span, at);
            if (last == at)
            {
                break;
            }

            if (label > 0 && IsTopLevel(span[at..last]))
            {
                end = last;
            }

            var dot = Dot(span, last, out var comma);
            if (dot == last || (comma && !IsTopLevel(span[dot..Label(span, dot)])))
            {
                break;
            }

            at = dot;
        }

        return end;
    }

    private static int Label(ReadOnlySpan<char> span, int at)
    {
        var from = at;
        while (at < span.Length && at - from < Longest && (Chars.IsWord(span[at]) || (span[at] == '-' && !span[at..].StartsWith("-dot-", StringComparison.Ordinal))))
        {
            at++;
        }

        return at;
    }

    private static int Dot(ReadOnlySpan<char> span, int at, out bool comma)
    {
        var rest = span[at..Math.Min(span.Length, at + 8)];
        comma = rest is [',', >= 'a' and <= 'z', ..];
        if (comma || rest is ['.', ..])
        {
            return at + 1;
        }

        foreach (var dot in (ReadOnlySpan<string>)[" [dot] ", " (dot) ", " {dot} ", " <dot> ", "[dot]", "(dot)", "{dot}", "<dot>", " dot ", "_dot_", "-dot-", " _dot_ ", " -dot- ", "[.]", "(.)", " . "])
        {
            if (rest.StartsWith(dot, StringComparison.Ordinal))
            {
                return at + dot.Length;
            }
        }

        return at;
    }
}
