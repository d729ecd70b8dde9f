using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>Latin letters with accents, and the letters without.</summary>
internal static class LatinLetters
{
    private static readonly (string Plain, string Letters)[] Groups =
    [
        ("a", "àáâãäåāăąǎȧ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęěẽ"), ("g", "ĝğġģ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒ"), ("oe", "œ"), ("r", "ŕŗř"),
        ("s", "śŝşšșſ"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔ"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỹ"), ("z", "źżž"),
    ];

    private static readonly FrozenDictionary<char, string> Plains = Groups
        .SelectMany(group => group.Letters.Select(letter => KeyValuePair.Create(letter, group.Plain)))
        .ToFrozenDictionary();

    /// <summary>The letter without its accent; any other letter as it is.</summary>
    /// <param name="lower">A lower-case letter.</param>
    public static string Plain(char lower) => Plains.TryGetValue(lower, out var plain) ? plain : lower.ToString();
}
