namespace Sui.Inspection.Annexes.Rendering;

/// <summary>Breaks text into lines where the format does not.</summary>
internal static class TextLines
{
    /// <summary>The text in lines of at most so many characters, at least ten; longer words are cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double characters)
    {
        var most = Math.Max(10, (int)characters);
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, most)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int most)
    {
        while (word.Length > most)
        {
            // Never between the halves of a surrogate pair.
            var length = char.IsHighSurrogate(word[most - 1]) ? most - 1 : most;
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
