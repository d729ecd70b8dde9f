namespace Sui.Inspection.Identifiers;

/// <summary>Looks for the words beside a number that say what it is, in English and Welsh.</summary>
internal static class Context
{
    private const int Before = 48;
    private const int After = 32;

    /// <summary>Whether one of some labels stands shortly before a position, on its line, or on the one before where its line starts there.</summary>
    /// <param name="span">The folded text.</param>
    /// <param name="at">The position.</param>
    /// <param name="labels">The labels, folded; matched as whole words.</param>
    public static bool Precedes(ReadOnlySpan<char> span, int at, ReadOnlySpan<string> labels)
    {
        var window = span[Math.Max(0, at - Before)..at];
        var own = window.TrimEnd(' ').TrimEnd("\n\r");
        var line = own.LastIndexOfAny('\n', '\r');
        return Holds(line < 0 ? window : window[(line + 1)..], labels, at - Before > 0 && line < 0);
    }

    /// <summary>Whether one of some labels stands shortly after a position, on the same line.</summary>
    public static bool Follows(ReadOnlySpan<char> span, int at, ReadOnlySpan<string> labels)
    {
        var window = span[at..Math.Min(span.Length, at + After)];
        var line = window.IndexOfAny('\n', '\r');
        return Holds(line < 0 ? window : window[..line], labels, false);
    }

    // A label is a whole word, or one that a digit or an underscore follows: 'tel07700…'. A window that is cut may start inside a word.
    private static bool Holds(ReadOnlySpan<char> window, ReadOnlySpan<string> labels, bool cut)
    {
        foreach (var label in labels)
        {
            var from = 0;
            while (from < window.Length)
            {
                var found = window[from..].IndexOf(label, StringComparison.Ordinal);
                if (found < 0)
                {
                    break;
                }

                var start = from + found;
                var end = start + label.Length;
                var opens = start == 0 ? !cut : !Chars.IsWord(window[start - 1]);
                var mask = Masks.Covers(window, start, end) || (cut && end < window.Length && window[end] == ']' && !window[..start].Contains('['));
                if (opens && !mask && (end >= window.Length || !Chars.IsWord(window[end]) || Chars.IsDigit(window[end])))
                {
                    return true;
                }

                from = start + 1;
            }
        }

        return false;
    }
}
