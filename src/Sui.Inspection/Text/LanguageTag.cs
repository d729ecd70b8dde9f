using System.Text.RegularExpressions;

namespace Sui.Inspection.Text;

/// <summary>
/// Tags of languages by the grammar of BCP 47 (RFC 5646, section 2.1). Whether the parts are registered is not looked at. Tags
/// that name no language by ISO 639, for private use only or grandfathered, are not taken: nothing can read text aloud by them.
/// </summary>
internal static partial class LanguageTag
{
    /// <summary>What is expected of a tag.</summary>
    public const string Expected =
        "A language tag by BCP 47 of at most 35 characters, such as en, cy or en-GB.";

    private const int Longest = 35;

    /// <summary>The tag in its usual case (cy, en-GB, sr-Latn), so that tags can be compared; null when it is not well
    /// formed.</summary>
    public static string? Read(string text)
    {
        if (text.Length > Longest || !(IsPlain(text) || Grammar().IsMatch(text)))
        {
            return null;
        }

        var parts = text.ToLowerInvariant().Split('-');
        for (var index = 1; index < parts.Length && parts[index].Length > 1; index++)
        {
            parts[index] = parts[index].Length switch
            {
                2 => parts[index].ToUpperInvariant(),
                4 => char.ToUpperInvariant(parts[index][0]) + parts[index][1..],
                _ => parts[index],
            };
        }

        return string.Join('-', parts);
    }

    // Most tags are a language and no more, and expressions take long to load.
    private static bool IsPlain(string text) => text.Length is 2 or 3 && Array.TrueForAll(text.ToCharArray(), char.IsAsciiLetter);

    // Language and up to three extended ones, script, region, variants, extensions, private use.
    [GeneratedRegex(
        "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?\\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
