using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>All texts of a language of the annex, read from the assembly.</summary>
internal static partial class WordingTexts
{
    /// <summary>The categories that a counted text can have, in CLDR's order.</summary>
    public static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Key to text.</summary>
    public static IReadOnlyDictionary<string, string> Of(string language)
    {
        Assert.That(AnnexLanguages.TryFind(language, out _, out var texts, out _), Is.True);
        return texts!.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    /// <summary>The names of the places in a text, without the forms that they are inflected to.</summary>
    public static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(match => match.Groups[1].Value.Split('.')[0]);

    /// <summary>A counted text's key without its category or number; null for a text that does not count.</summary>
    public static string? Counted(string key)
    {
        var dot = key.LastIndexOf('.');
        return dot > 0 && key[..dot] != "Number"
            && (Categories.Contains(key[(dot + 1)..], StringComparer.Ordinal) || key.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') < 0)
                ? key[..dot] : null;
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Place();
}
