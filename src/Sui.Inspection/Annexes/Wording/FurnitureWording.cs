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

    /// <summary>A day.</summary>
    public string Date(DateOnly day) => _rules.Date(day);

    /// <summary>A page's number: page x of y.</summary>
    public string Page(string page, string pages) => Text("Furniture.Page")
        .Replace("{page}", page, StringComparison.Ordinal).Replace("{pages}", pages, StringComparison.Ordinal);

    private string Text(string key) => _texts.GetString(key, System.Globalization.CultureInfo.InvariantCulture)
        ?? throw new InvalidOperationException($"There are no words for '{key}'.");
}
