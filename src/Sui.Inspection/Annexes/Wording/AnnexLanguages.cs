using System.Diagnostics.CodeAnalysis;
using System.Resources;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>
/// The languages that an annex can be written in. Each has a set of texts (a resource file of its own, not a satellite, so that
/// the result does not depend on the cultures of the machine) and the rules of its numbers, plurals and dates.
/// </summary>
internal static class AnnexLanguages
{
    private static readonly SortedDictionary<string, (ResourceManager Texts, LanguageRules Rules)> Known =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["cy"] = (Texts("WelshWording"), new WelshRules()),
            ["en"] = (Texts("EnglishWording"), new EnglishRules()),
        };

    /// <summary>The tags of the languages, ordered.</summary>
    public static IReadOnlyCollection<string> Tags => Known.Keys;

    /// <summary>Finds a language by its tag, or by the first part of it: <c>en-GB</c> is written in <c>en</c>.</summary>
    public static bool TryFind(
        string language,
        [NotNullWhen(true)] out string? tag,
        [NotNullWhen(true)] out ResourceManager? texts,
        [NotNullWhen(true)] out LanguageRules? rules)
    {
        tag = Known.Keys.FirstOrDefault(known => LanguageTags.Same(known, language));
        (texts, rules) = tag is null ? default : Known[tag];
        return tag is not null;
    }

    private static ResourceManager Texts(string name) =>
        new("Sui.Inspection.Annexes.Wording." + name, typeof(AnnexLanguages).Assembly);
}
