using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Pdf;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes;

/// <summary>In which languages a quotation can be read, as far as the fonts have its letters.</summary>
internal static class QuoteLanguages
{
    /// <summary>Whether readers of a language can read it: it is in that language, or has a translation into it, in letters that can be printed.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="packLanguage">The language of what says none.</param>
    /// <param name="language">The readers' language.</param>
    /// <param name="fonts">The host's fonts.</param>
    public static bool IsReadable(Quote quote, string packLanguage, string language, IReadOnlyList<PdfFont> fonts) =>
        (LanguageTags.Same(quote.Language ?? packLanguage, language) && IsLegible(quote.Text, fonts))
        || (IsTranslated(quote, packLanguage, language) && IsLegible(quote.Translation!, fonts));

    /// <summary>Whether it has a translation into a language, whatever its letters.</summary>
    public static bool IsTranslated(Quote quote, string packLanguage, string language) =>
        !string.IsNullOrWhiteSpace(quote.Translation) && LanguageTags.Same(quote.TranslationLanguage ?? packLanguage, language);

    /// <summary>Whether the shipped font or those of the host have every letter. A sign that they lack, such as an emoji, takes nothing from the words around it; a letter
    /// does.</summary>
    public static bool IsLegible(string text, IReadOnlyList<PdfFont> fonts)
    {
        var letters = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                letters.Append(rune.ToString());
            }
        }

        return PdfTextMeasure.CanDraw(letters.ToString(), fonts);
    }
}
