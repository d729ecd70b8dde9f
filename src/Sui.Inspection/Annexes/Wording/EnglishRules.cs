using System.Globalization;
using Humanizer;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>British English. Humanizer serves where it can be told the culture; its lists and dates follow the machine's, and its
/// ordinals need a named culture, which hosts in globalization-invariant mode do not have.</summary>
internal sealed class EnglishRules : LanguageRules
{
    private const int LargestInWords = 20;
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    public override string PluralForm(int number) => number == 1 ? "one" : "other";

    /// <inheritdoc/>
    public override string? Words(int number) => number is >= 1 and <= LargestInWords ? number.ToWords(Culture) : null;

    /// <inheritdoc/>
    public override string Month(int month) => Culture.DateTimeFormat.GetMonthName(month);

    /// <inheritdoc/>
    public override string ShortMonth(int month) => Culture.DateTimeFormat.GetAbbreviatedMonthName(month);

    /// <inheritdoc/>
    public override string And(string next) => "and";

    /// <inheritdoc/>
    public override string Capitalise(string text) => text.Transform(Culture, To.SentenceCase);

    /// <inheritdoc/>
    public override string MidSentence(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1])
        ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
