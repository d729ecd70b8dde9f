namespace Sui.Inspection.Evidence.Answers;

/// <summary>
/// Gives equal texts as one object, since files repeat a few texts in a million rows. Bounded: a hostile file in which every text is
/// another gets no more than it brings.
/// </summary>
internal sealed class SharedTexts
{
    private const int Most = 10_000;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The shared object for a text.</summary>
    /// <param name="text">The text.</param>
    public string Of(string text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_texts.Count < Most)
        {
            _texts.Add(text, text);
        }

        return text;
    }
}
