using Sui.Inspection.Text;

namespace Sui.Inspection.Forms;

/// <summary>Words of an instrument in the language of a form, or in English, marked as such, where they are missing.</summary>
/// <param name="Words">The words, fit for print.</param>
/// <param name="Language">The tag of their language where it is not the form's; null where it is.</param>
internal sealed record FormText(string Words, string? Language)
{
    /// <summary>Takes a text in a language, on one line.</summary>
    public static FormText Of(LocalisedText text, string language) =>
        new(PrintableText.Clean(text.In(language)).Trim(), Other(text, language));

    /// <summary>Takes a text in a language, paragraph by paragraph; blank ones are left out.</summary>
    public static IReadOnlyList<FormText> Paragraphs(LocalisedText? text, string language) => text is null ? [] :
    [
        .. text.In(language).ReplaceLineEndings("\n").Split('\n')
            .Select(line => new FormText(PrintableText.Clean(line).Trim(), Other(text, language)))
            .Where(line => line.Words.Length > 0),
    ];

    private static string? Other(LocalisedText text, string language) =>
        language == "en" || text.Texts.ContainsKey(language) ? null : "en";
}
