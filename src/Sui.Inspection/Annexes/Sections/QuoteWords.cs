using Sui.Inspection.Evidence;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>
/// A quotation as it is printed. Words whose letters the shipped font and those of the host lack are printed in translation, or stand for nothing but a note where there is
/// none: their code points would tell nobody anything. Every form of an annex prints the same.
/// </summary>
internal static class QuoteWords
{
    // What stands where words cannot be printed.
    private const string Omission = "…";

    /// <summary>The quotation with role and source, and the codes of the criteria that it illustrates where they are wanted.</summary>
    public static QuoteBlock Block(AnnexContext context, Quote quote, bool codes = true)
    {
        var (words, before, after) = Words(context, quote);
        return new QuoteBlock(
            Blocks.Runs(words),
            [
                .. Blocks.Runs(Blocks.Sentences(before, Attribution(context, quote, codes), after)),
                .. quote.Consent == QuoteConsent.NotRecorded
                    ? new[] { Blocks.Strong(" " + context.Words.Say("Quotes.NotRecorded")) } : [],
            ]);
    }

    /// <summary>Whether there are words that can be printed: the person's own or a translation.</summary>
    public static bool IsPrintable(AnnexContext context, Quote quote) =>
        IsLegible(context, quote.Text) || (!string.IsNullOrWhiteSpace(quote.Translation) && IsLegible(context, quote.Translation));

    /// <summary>Whether readers of the annex can read it: it is in the annex's language, or has a translation into it.</summary>
    public static bool IsReadable(AnnexContext context, Quote quote) => QuoteLanguages.IsReadable(quote, context.Pack.Language, context.Words.Language, context.Fonts);

    private static (string Words, string Before, string After) Words(AnnexContext context, Quote quote)
    {
        var tag = quote.TranslationLanguage ?? context.Pack.Language;
        var translation = quote.Translation is { } text && !string.IsNullOrWhiteSpace(text) && IsLegible(context, text) ? context.In(text, tag) : null;
        if (!IsLegible(context, quote.Text))
        {
            return translation is null
                ? (Omission, Original(context, quote, "Quotes.Untranslated"), string.Empty)
                : (translation, string.Empty, Original(context, quote, "Quotes.Translated"));
        }

        var language = quote.Language ?? context.Pack.Language;
        var own = context.In(quote.Text, language);
        return LanguageTags.Same(language, context.Words.Language) ? (own, string.Empty, string.Empty)
            : translation is not null && LanguageTags.Same(tag, context.Words.Language)
                ? (context.Words.Say("Quotes.Both", ("words", own), ("translation", translation)), string.Empty, Said(context, language))
                : (own, string.Empty, IsLost(context, quote) ? context.Words.Say("Quotes.TranslationLost") : Said(context, language));
    }

    // Readers are told in which language somebody spoke where it is not theirs; a tag without a name of its own is marked in the text alone.
    private static string Said(AnnexContext context, string language)
    {
        var name = "Language." + language.Split('-')[0].ToLowerInvariant();
        return context.Words.Has(name) ? context.Words.Say("Quotes.SaidIn", ("language", context.Words.Say(name))) : string.Empty;
    }

    // A translation that readers would need is not passed over in silence.
    private static bool IsLost(AnnexContext context, Quote quote) => !IsReadable(context, quote)
        && QuoteLanguages.IsTranslated(quote, context.Pack.Language, context.Words.Language);

    private static string Attribution(AnnexContext context, Quote quote, bool codes)
    {
        var words = context.Words;
        var known = quote.CriterionIds.Where(id => context.Criterion(id) is not null).ToList();
        return words.Say(
            known.Count == 0 || !codes ? "Quotes.By" : "Quotes.By.On",
            ("role", words.Capitalise(context.FromPack(quote.Role))),
            ("source", context.SourceTitle(quote.SourceId)),
            ("ids", words.List(known)));
    }

    private static string Original(AnnexContext context, Quote quote, string key)
    {
        // Every language with a tag of two letters has a name; of others it is said that they are another.
        // Letters that the fonts lack are hardly the pack's own language, which no quotation needs to name.
        var name = "Language." + quote.Language?.Split('-')[0].ToLowerInvariant();
        return quote.Language is not null && context.Words.Has(name)
            ? context.Words.Say(key, ("language", context.Words.Say(name)))
            : context.Words.Say(key + ".Other");
    }

    private static bool IsLegible(AnnexContext context, string text) => QuoteLanguages.IsLegible(text, context.Fonts);
}
