using System.Globalization;
using System.Resources;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Text;

namespace Sui.Inspection.AspNetCore.Wording;

/// <summary>The words of the pages in one language. What annexes have a word for is called the same here. The Welsh ones need a native reviewer's
/// sign-off.</summary>
internal sealed class PageWording
{
    private static readonly PageWording English = new("en", "PageEnglish");
    private static readonly PageWording Welsh = new("cy", "PageWelsh");

    private readonly ResourceManager _texts;
    private readonly ResourceManager _annex;
    private readonly LanguageRules _rules;

    private PageWording(string language, string name)
    {
        Language = language;
        _texts = new ResourceManager("Sui.Inspection.AspNetCore.Wording." + name, typeof(PageWording).Assembly);
        (_annex, _rules) = AnnexLanguages.TryFind(language, out _, out var texts, out var rules) ? (texts, rules)
            : throw new InvalidOperationException($"Annexes have no words in '{language}'.");
    }

    /// <summary>The tag of the language.</summary>
    public string Language { get; }

    /// <summary>The words of a language.</summary>
    /// <param name="language"><c>cy</c> for Welsh, with or without a region; any other is English.</param>
    public static PageWording In(string language) =>
        language.Equals("cy", StringComparison.OrdinalIgnoreCase) || language.StartsWith("cy-", StringComparison.OrdinalIgnoreCase) ? Welsh : English;

    /// <summary>The text of a key with its places filled in; what is filled in is not itself searched for places.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => NamedPlaces.Fill(
        key, Find(key) ?? throw new InvalidOperationException($"The pages have no words for '{key}' in '{Language}'."), values);

    /// <summary>The text of a key as it stands; null where there is none.</summary>
    public string? Find(string key) => _texts.GetString(key, CultureInfo.InvariantCulture);

    /// <summary>The text for a number of things: its key ends with <c>.one</c> or <c>.other</c>, and its number is <c>n</c>.</summary>
    public string Count(string key, long number) => Say(key + (number == 1 ? ".one" : ".other"), ("n", Number(number)));

    /// <summary>The word that annexes have for a term.</summary>
    public string Of<T>(T term)
        where T : struct, Enum => _annex.GetString($"{typeof(T).Name}.{term}", CultureInfo.InvariantCulture) ?? Say($"{typeof(T).Name}.{term}");

    /// <summary>The word for a term where a text begins with it.</summary>
    public string Begin<T>(T term)
        where T : struct, Enum => Of(term) is { Length: > 0 } word ? char.ToUpperInvariant(word[0]) + word[1..] : string.Empty;

    /// <summary>A whole number.</summary>
    public string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A weight in decibans, with one decimal and a true minus.</summary>
    public string Weight(double weight)
    {
        var text = weight.ToString("0.0", CultureInfo.InvariantCulture);
        return text == "-0.0" ? "0.0" : text.Replace('-', '\u2212');
    }

    /// <summary>A moment in coordinated universal time.</summary>
    public string Moment(DateTimeOffset at) => Say(
        "Moment", ("day", _rules.Date(DateOnly.FromDateTime(at.UtcDateTime))), ("time", at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)));
}
