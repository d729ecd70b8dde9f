namespace Sui.Inspection.Json;

/// <summary>The forms that texts of data files can have. By hand, because regular expressions cost start-up time.</summary>
internal static class DataText
{
    /// <summary>What an id is, in words, within a sentence.</summary>
    public const string IdForm = "letter or digit, then letters, digits, dots, hyphens, underscores and round brackets, at most 64";

    /// <summary>
    /// Whether a text is an id: an ASCII letter or digit, then letters, digits, dots, hyphens, underscores and round brackets, at
    /// most 64 characters in all.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > 64 || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a column or code: lower-case ASCII letters, digits and underscores, at most 64.</summary>
    /// <param name="text">The text.</param>
    public static bool IsCode(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 64;
    }

    /// <summary>
    /// Whether a text could be a property's name: an ASCII letter, $ or underscore, then letters, digits, underscores and hyphens,
    /// at most 40.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsPropertyName(string text)
    {
        if (text.Length is 0 or > 40 || !(char.IsAsciiLetter(text[0]) || text[0] is '$' or '_'))
        {
            return false;
        }

        foreach (var c in text.AsSpan(1))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a language tag such as <c>en</c>, <c>cy</c> or <c>en-GB</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetterLower))
        {
            return false;
        }

        return parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Whether a text can be printed: not blank, no control characters.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPrintable(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return false;
            }
        }

        return !string.IsNullOrWhiteSpace(text);
    }
}
