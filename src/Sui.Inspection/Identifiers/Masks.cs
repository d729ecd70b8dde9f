namespace Sui.Inspection.Identifiers;

/// <summary>What stands in a text in place of an identifier.</summary>
internal static class Masks
{
    private static readonly string[] English =
    [
        "name", "email", "phone", "address", "date of birth", "NI number", "PNC number", "CRO number", "case number", "prison number", "IP address", "NHS number",
        "bank details", "driving licence", "passport", "vehicle", "social media account", "device", "location", "arrest number",
    ];

    private static readonly string[] Welsh =
    [
        "enw", "e-bost", "ffôn", "cyfeiriad", "dyddiad geni", "rhif YG", "rhif PNC", "rhif CRO", "rhif achos", "rhif carchar", "cyfeiriad IP", "rhif GIG",
        "manylion banc", "trwydded yrru", "pasbort", "cerbyd", "cyfrif cymdeithasol", "dyfais", "lleoliad", "rhif arestio",
    ];

    private static readonly string[] Known = [.. English.Concat(Welsh).Select(CharacterFolds.Fold)];

    /// <summary>The words for a kind, without brackets.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language's tag; anything but Welsh gives English.</param>
    public static string WordsFor(IdentifierKind kind, string language) =>
        (language is "cy" || language.StartsWith("cy-", StringComparison.OrdinalIgnoreCase) ? Welsh : English)[(int)kind];

    /// <summary>Whether a text holds a mask.</summary>
    public static bool AreIn(string text) =>
        text.Contains('[', StringComparison.Ordinal)
        && (Array.Exists(English, words => text.Contains($"[{words}]", StringComparison.Ordinal))
            || Array.Exists(Welsh, words => text.Contains($"[{words}]", StringComparison.Ordinal)));

    /// <summary>Whether a stretch of a folded text lies within a mask, so that masking again changes nothing.</summary>
    public static bool Covers(ReadOnlySpan<char> span, int start, int end)
    {
        var from = Math.Max(0, start - 24);
        var open = span[from..start].LastIndexOf('[');
        if (open < 0)
        {
            return false;
        }

        open += from + 1;
        var close = span[start..Math.Min(span.Length, end + 24)].IndexOf(']');
        return close >= 0 && start + close >= end && Array.IndexOf(Known, span[open..(start + close)].ToString()) >= 0;
    }
}
