namespace Sui.Inspection.Identifiers.Finders;

/// <summary>The words of a text, as names are compared with them.</summary>
internal static class NameWords
{
    /// <summary>The longest word that is compared, in characters.</summary>
    public const int LongestToken = 60;

    /// <summary>The next word of letters; an apostrophe belongs to it where a short prefix stands before it: <c>o'neill</c>.</summary>
    public static bool Next(ReadOnlySpan<char> span, ref int start, out int end)
    {
        end = start;
        while (start < span.Length)
        {
            while (start < span.Length && !IsLetter(span[start]))
            {
                start++;
            }

            if (start >= span.Length)
            {
                return false;
            }

            end = start;
            while (end < span.Length && IsLetter(span[end]))
            {
                end++;
            }

            if (end - start <= 2 && end + 1 < span.Length && span[end] == '\'' && IsLetter(span[end + 1]) && !(span[end + 1] == 's' && (end + 2 >= span.Length || !IsLetter(span[end + 2]))))
            {
                end++;
                while (end < span.Length && IsLetter(span[end]))
                {
                    end++;
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>A word without its apostrophe; nothing for one that is longer than any of a list.</summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> token, Span<char> buffer)
    {
        if (token.Length > buffer.Length)
        {
            return [];
        }

        var apostrophe = token.IndexOf('\'');
        if (apostrophe < 0)
        {
            return token;
        }

        token[..apostrophe].CopyTo(buffer);
        token[(apostrophe + 1)..].CopyTo(buffer[apostrophe..]);
        return buffer[..(token.Length - 1)];
    }

    private static bool IsLetter(char character) => character < 0x80 ? Chars.IsLetter(character) : char.IsLetter(character);
}
