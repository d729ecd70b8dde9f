using System.Globalization;
using Humanizer;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>British English. Humanizer serves where it can be told the culture; its number words, lists and dates cannot be used,
/// since they look up named cultures, which hosts in globalization-invariant mode do not have.</summary>
internal sealed class EnglishRules : LanguageRules
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    public override string PluralForm(int number) => number == 1 ? "one" : "other";

    /// <inheritdoc/>
    public override string Figure(int number) => number.ToString("N0", Culture);

    /// <inheritdoc/>
    public override string Figure(double number, int decimals)
    {
        var text = number.ToString("#,##0." + new string('#', decimals), Culture);
        return text is "-0" ? "0" : text.Replace('-', '\u2212');
    }

    /// <inheritdoc/>
    public override string Date(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <inheritdoc/>
    public override string DateBefore(DateOnly day, DateOnly next) =>
        day.ToString((day.Year == next.Year, day.Month == next.Month) switch
        {
            (true, true) => "%d",
            (true, false) => "d MMMM",
            _ => "d MMMM yyyy",
        }, Culture);

    /// <inheritdoc/>
    public override string Date(EvidenceDate date) => Date(date, "MMMM");

    /// <inheritdoc/>
    public override string ShortDate(EvidenceDate date) => Date(date, "MMM");

    /// <inheritdoc/>
    public override string Capitalise(string text) => text.Transform(Culture, To.SentenceCase);

    /// <inheritdoc/>
    public override string MidSentence(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1])
        ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Date(EvidenceDate date, string month) => date.Earliest.ToString(
        date.Earliest == date.Latest ? $"d {month} yyyy" : date.Earliest.Month == date.Latest.Month ? $"{month} yyyy" : "yyyy",
        Culture);
}
