using System.Text.Json.Serialization;

namespace Sui.Inspection;

/// <summary>
/// A short text in one or more languages. English (<c>en</c>) is always present and stands in for a language that is missing.
/// Equality is by value over all languages.
/// </summary>
[JsonConverter(typeof(LocalisedTextJsonConverter))]
public sealed class LocalisedText : IEquatable<LocalisedText>
{
    private readonly SortedDictionary<string, string> _texts;

    /// <summary>Makes a text from its languages.</summary>
    /// <param name="texts">Language tag (BCP 47, such as <c>en</c> or <c>cy</c>) to text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">English is missing.</exception>
    public LocalisedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, text) in texts)
        {
            _texts[language] = text;
        }

        if (!_texts.ContainsKey("en"))
        {
            throw new ArgumentException("A localised text needs English ('en').", nameof(texts));
        }
    }

    /// <summary>Makes a text in English only.</summary>
    /// <param name="english">The English text.</param>
    public LocalisedText(string english)
        : this([new("en", english)])
    {
    }

    /// <summary>The English text.</summary>
    public string English => _texts["en"];

    /// <summary>All languages, ordered by tag (ordinal).</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The text in a language, or in English where that language is missing.</summary>
    /// <param name="language">The language's tag.</param>
    public string In(string language) => _texts.TryGetValue(language, out var text) ? text : English;

    /// <inheritdoc/>
    public bool Equals(LocalisedText? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalisedText);

    /// <inheritdoc/>
    public override int GetHashCode() => English.GetHashCode(StringComparison.Ordinal);

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
