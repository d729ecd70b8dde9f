using Sui.Inspection.Evidence;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes;

/// <summary>In which languages a quotation can be read.</summary>
internal static class QuoteLanguages
{
    /// <summary>Whether readers of a language can read it: it is in that language, or has a translation into it.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="packLanguage">The language of what says none.</param>
    /// <param name="language">The readers' language.</param>
    public static bool IsReadable(Quote quote, string packLanguage, string language) => LanguageTags.Same(quote.Language ?? packLanguage, language)
        || (!string.IsNullOrWhiteSpace(quote.Translation) && LanguageTags.Same(quote.TranslationLanguage ?? packLanguage, language));
}
