using System.Globalization;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>What differs between languages beside the texts. Independent of the cultures of the machine.</summary>
internal abstract class LanguageRules
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The plural form that a number takes, such as <c>one</c> or <c>other</c> (CLDR).</summary>
    public abstract string PluralForm(int number);

    /// <summary>A number in words; null where the language writes it in figures.</summary>
    public virtual string? Words(int number) => null;

    /// <summary>A month's name.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    public abstract string Month(int month);

    /// <summary>The same, short, for a narrow column.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    public abstract string ShortMonth(int month);

    /// <summary>The word between the last two items of a list, which may depend on how the last starts.</summary>
    /// <param name="next">The last item, without marks of language.</param>
    public abstract string And(string next);

    /// <summary>With a capital first letter.</summary>
    public abstract string Capitalise(string text);

    /// <summary>With a small first letter, unless the first word is an abbreviation.</summary>
    public abstract string MidSentence(string text);

    /// <summary>What is filled in, in a form that the text around it asks for; null where the language has no such form.</summary>
    /// <param name="text">What is filled in.</param>
    /// <param name="form">The form, as the text writes it after the place's name: <c>{people.soft}</c>.</param>
    public virtual string? Inflect(string text, string form) => null;

    /// <summary>A number in figures.</summary>
    public string Figure(int number) => number.ToString("N0", Culture).Replace('-', '\u2212');

    /// <summary>A number in figures with at most so many decimals.</summary>
    public string Figure(double number, int decimals)
    {
        var text = number.ToString("#,##0." + new string('#', decimals), Culture);
        return text is "-0" ? "0" : text.Replace('-', '\u2212');
    }

    /// <summary>A day.</summary>
    public string Date(DateOnly day) => $"{Day(day)} {Month(day.Month)} {Year(day)}";

    /// <summary>A day that is followed by another, without what both have in common.</summary>
    public string DateBefore(DateOnly day, DateOnly next) => (day.Year == next.Year, day.Month == next.Month) switch
    {
        (true, true) => Day(day),
        (true, false) => $"{Day(day)} {Month(day.Month)}",
        _ => Date(day),
    };

    /// <summary>A date known to the day, the month or the year.</summary>
    public string Date(EvidenceDate date) => Date(date, Month(date.Earliest.Month));

    /// <summary>The same, short, for a narrow column.</summary>
    public string ShortDate(EvidenceDate date) => Date(date, ShortMonth(date.Earliest.Month));

    private static string Date(EvidenceDate date, string month) => date.Earliest == date.Latest
        ? $"{Day(date.Earliest)} {month} {Year(date.Earliest)}"
        : date.Earliest.Month == date.Latest.Month ? $"{month} {Year(date.Earliest)}" : Year(date.Earliest);

    private static string Day(DateOnly day) => day.Day.ToString(Culture);

    private static string Year(DateOnly day) => day.Year.ToString("0000", Culture);
}
