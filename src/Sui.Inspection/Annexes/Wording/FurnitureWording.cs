using System.Globalization;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>The words that renderers add: contents, page numbers. A language that is not known falls back to English.</summary>
internal sealed class FurnitureWording
{
    private readonly System.Resources.ResourceManager _texts;
    private readonly LanguageRules _rules;

    private FurnitureWording(System.Resources.ResourceManager texts, LanguageRules rules) => (_texts, _rules) = (texts, rules);

    /// <summary>The heading of the table of contents.</summary>
    public string Contents => Text("Furniture.Contents");

    /// <summary>The link that skips to the content.</summary>
    public string SkipToContent => Text("Furniture.Skip");

    /// <summary>What is attached to a PDF.</summary>
    public string Attachment => Text("Furniture.Attachment");

    /// <summary>The words of a language.</summary>
    public static FurnitureWording In(string language) =>
        AnnexLanguages.TryFind(language, out _, out var texts, out var rules)
            || AnnexLanguages.TryFind("en", out _, out texts, out rules)
            ? new FurnitureWording(texts, rules)
            : throw new InvalidOperationException("English is missing.");

    /// <summary>The day of a document, with a word for what it is the day of.</summary>
    public string Dated(DateOnly day) => Text("Furniture.Dated").Replace("{date}", _rules.Date(day), StringComparison.Ordinal);

    /// <summary>A page's number: page x of y.</summary>
    public string Page(string page, string pages) => Text("Furniture.Page")
        .Replace("{page}", page, StringComparison.Ordinal).Replace("{pages}", pages, StringComparison.Ordinal);

    /// <summary>Which of the parts of a figure one is, in brackets.</summary>
    public string Part(int part, int parts) => Text("Furniture.Part")
        .Replace("{part}", part.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{parts}", parts.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>A share and the ends of its interval, each in per cent.</summary>
    public string Interval(string share, string low, string high) => Text("Furniture.Interval")
        .Replace("{share}", share, StringComparison.Ordinal)
        .Replace("{low}", low, StringComparison.Ordinal).Replace("{high}", high, StringComparison.Ordinal);

    /// <summary>The bar to compare with, in per cent.</summary>
    public string Bar(string bar) => Text("Furniture.Bar").Replace("{bar}", bar, StringComparison.Ordinal);

    private string Text(string key) => _texts.GetString(key, CultureInfo.InvariantCulture)
        ?? throw new InvalidOperationException($"There are no words for '{key}'.");
}
