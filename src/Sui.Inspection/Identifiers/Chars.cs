namespace Sui.Inspection.Identifiers;

/// <summary>What folded characters are.</summary>
internal static class Chars
{
    /// <summary>Whether it is an ASCII digit.</summary>
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Whether it is a Latin letter.</summary>
    public static bool IsLetter(char character) => character is >= 'a' and <= 'z';

    /// <summary>Whether it is part of a word or a number.</summary>
    public static bool IsWord(char character) =>
        character < 0x80 ? IsLetter(character) || IsDigit(character) : char.IsLetterOrDigit(character);

    /// <summary>Whether it ends a line.</summary>
    public static bool IsBreak(char character) => character is '\n' or '\r';

    /// <summary>Whether it is a space or ends a line.</summary>
    public static bool IsSpace(char character) => character == ' ' || IsBreak(character);

    /// <summary>Whether a word or a number ends before a position: no part of one stands there.</summary>
    public static bool IsEdge(ReadOnlySpan<char> span, int at) => at < 0 || at >= span.Length || !IsWord(span[at]);

    /// <summary>Where the word or number that goes on at a position ends.</summary>
    public static int WordEnd(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && IsWord(span[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the word or number that ends before a position starts, not looking before a bound.</summary>
    public static int WordStart(ReadOnlySpan<char> span, int end, int bound = 0)
    {
        while (end > bound && IsWord(span[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the next word or number starts, from a position on; the length of the text when there is none.</summary>
    public static int NextWord(ReadOnlySpan<char> span, int at)
    {
        while (at < span.Length && !(IsWord(span[at]) && IsEdge(span, at - 1)))
        {
            at++;
        }

        return at;
    }

    /// <summary>How long the first of several words is that stands at a position; 0 when none does.</summary>
    public static int LengthOfAny(ReadOnlySpan<char> span, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (span[at..].StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
