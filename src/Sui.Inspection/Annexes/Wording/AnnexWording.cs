using System.Globalization;
using System.Resources;
using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>
/// All fixed words of the annex in one language, by key, with the framework's words for the people supervised filled in. A text
/// marks what is filled in as <c>{name}</c>, or as <c>{name.form}</c> where the language inflects it; texts that count have a key
/// for each plural form, such as <c>.one</c> and <c>.other</c>.
/// </summary>
internal sealed class AnnexWording
{
    private readonly ResourceManager _texts;
    private readonly LanguageRules _rules;
    private readonly (string Name, string Value)[] _terms;

    /// <summary>The words of a language from its texts and rules.</summary>
    internal AnnexWording(string language, ResourceManager texts, LanguageRules rules, PrintTerms terms, IReadOnlyList<Constituency>? constituencies = null)
    {
        Language = language;
        _texts = texts;
        _rules = rules;

        // A framework may lack this language; its English is then marked, so that it is neither inflected nor read aloud wrongly.
        var people = LanguageMarks.In(terms.Plural, language);
        var names = (constituencies ?? []).Select(one => LanguageMarks.In(one.Name, language)).ToList();
        _terms =
        [
            ("people", people),
            ("People", Capitalise(people)),
            ("person", LanguageMarks.In(terms.Singular, language)),
            ("first", names is [var first, ..] ? first : people),
            ("others", List([.. names.Skip(1)])),
        ];
    }

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>The words of a language.</summary>
    /// <param name="language">The language's tag.</param>
    /// <param name="framework">The framework, whose words for people are filled in.</param>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    public static AnnexWording In(string language, Framework framework)
    {
        if (!AnnexLanguages.TryFind(language, out var tag, out var texts, out var rules))
        {
            var known = string.Join(", ", AnnexLanguages.Tags);
            throw new NotSupportedException($"No annex can be written in the language '{language}'. Known languages: {known}.");
        }

        return new AnnexWording(tag, texts, rules, framework.Terms, framework.Prompt.Constituencies);
    }

    /// <summary>Whether there is a text of a key.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The text of a key with its places filled in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What to fill in; what is filled in is not itself searched for places.</param>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Find(key) ?? throw new InvalidOperationException($"The annex has no words for '{key}' in '{Language}'.");
        var result = new StringBuilder(text.Length + 32);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            result.Append(text, at, open - at);
            result.Append(Fill(key, text[(open + 1)..close], values));
            at = close + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>
    /// The text of a key for a number of things, which it may name as <c>{n}</c> (in words, where the language has number words)
    /// or <c>{N}</c> (capitalised). It is that of the number itself, such as <c>.4</c>, where
    /// there is one, for none that of <c>.zero</c>, otherwise that of the number's plural form. Where a
    /// key leaves a form out, <c>.other</c> serves.
    /// </summary>
    public string Count(string key, int number, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var words = Number(number);
        var exact = key + "." + Figure(number);
        var form = Find(exact) is not null ? exact
            : key + "." + (number == 0 && Find(key + ".zero") is not null ? "zero" : _rules.PluralForm(number));
        return Say(
            Find(form) is null ? key + ".other" : form, [.. values, ("n", words), ("N", _rules.Capitalise(words))]);
    }

    /// <summary>The text of a value of an enumeration, by its name.</summary>
    public string Name<T>(T value)
        where T : struct, Enum => Say($"{typeof(T).Name}.{value}");

    /// <summary>A number: in words as far as the language writes it so (in English up to twenty), otherwise in figures.</summary>
    public string Number(int number) => (number == 0 ? Find("Number.0") : _rules.Words(number)) ?? Figure(number);

    /// <summary>Two numbers to be compared: both in words, or both in figures.</summary>
    public string Of(int part, int whole) => whole <= 20
        ? Say("Of", ("part", Number(part)), ("whole", Number(whole)))
        : Say("Of", ("part", Figure(part)), ("whole", Figure(whole)));

    /// <summary>A number in figures.</summary>
    public string Figure(int number) => _rules.Figure(number);

    /// <summary>A number in figures with at most so many decimals.</summary>
    public string Figure(double number, int decimals) => _rules.Figure(number, decimals);

    /// <summary>A share as a whole percentage.</summary>
    public string Percent(double share) => share is > 0 and < 0.01
        ? Say("Percent.UnderOne")
        : Say("Percent", ("value", _rules.Figure(Math.Round(share * 100, MidpointRounding.AwayFromZero), 0)));

    /// <summary>A share as a whole percentage, short, for tables.</summary>
    public string PercentFigure(double share) => share is > 0 and < 0.01
        ? Say("PercentFigure.UnderOne")
        : Say("PercentFigure", ("value", _rules.Figure(Math.Round(share * 100, MidpointRounding.AwayFromZero), 0)));

    /// <summary>A list: a, b and c.</summary>
    public string List(IReadOnlyList<string> items) => Join(items, "List.And");

    /// <summary>A choice: a, b or c.</summary>
    public string Either(IReadOnlyList<string> items) => Join(items, "List.Or");

    /// <summary>A day: 3 June 2019.</summary>
    public string Date(DateOnly day) => _rules.Date(day);

    /// <summary>A date known to the day, the month or the year.</summary>
    public string Date(EvidenceDate date) => _rules.Date(date);

    /// <summary>The same, short, for a narrow column.</summary>
    public string ShortDate(EvidenceDate date) => _rules.ShortDate(date).Replace(' ', '\u00A0');

    /// <summary>A span of days: 3 to 7 June 2019.</summary>
    public string Span(Period period) => period.From == period.To
        ? Date(period.From)
        : Say("Span", ("from", _rules.DateBefore(period.From, period.To)), ("to", Date(period.To)));

    /// <summary>With a capital first letter, as a sentence starts.</summary>
    public string Capitalise(string text) => LanguageMarks.Inside(text, _rules.Capitalise);

    /// <summary>With a small first letter, as in the middle of a sentence.</summary>
    public string MidSentence(string text) => LanguageMarks.Inside(text, _rules.MidSentence);

    private string Join(IReadOnlyList<string> items, string lastKey) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => Say(
            lastKey,
            ("first", string.Join(Say("List.Separator"), items.Take(items.Count - 1))),
            ("and", _rules.And(LanguageMarks.Strip(items[^1]))),
            ("last", items[^1])),
    };

    private string Fill(string key, string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        if (name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot)
        {
            // What is marked as another language does not follow the rules of this one.
            var value = Fill(key, name[..dot], values);
            return LanguageMarks.IsMarked(value) ? value : _rules.Inflect(value, name[(dot + 1)..])
                ?? throw new InvalidOperationException($"The words for '{key}' ask for '{name}', a form that '{Language}' lacks.");
        }

        foreach (var (candidate, value) in values)
        {
            if (string.Equals(candidate, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        foreach (var (candidate, value) in _terms)
        {
            if (string.Equals(candidate, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new InvalidOperationException($"The words for '{key}' ask for '{name}', which is not given.");
    }

    private string? Find(string key) => _texts.GetString(key, CultureInfo.InvariantCulture);
}
