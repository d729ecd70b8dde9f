namespace Sui.Inspection.Imports.Mappings;

/// <summary>Reads the cell of a multiple choice whose options are joined.</summary>
internal static class MultipleAnswer
{
    /// <summary>The parts of a cell that are read at the most; what follows is not understood.</summary>
    public const int MaximumParts = 500;

    /// <summary>
    /// Reads a cell. The longest run of parts that is a known word is taken first, so that a label with the separator in it is read as
    /// one; blank parts, such as behind a trailing separator, are left out.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="separator">What joins the options.</param>
    /// <param name="vocabulary">What the parts can say.</param>
    /// <param name="meanings">What they mean, each once, in the order of the cell.</param>
    /// <param name="unknown">The parts that are not understood.</param>
    public static void Read(
        string text, string separator, AnswerVocabulary vocabulary, ICollection<string> meanings, ICollection<string> unknown)
    {
        // The whole is looked at first: a cell with one option whose label has the separator in it.
        if (vocabulary.TryFind(text, out var whole))
        {
            AddOnce(meanings, whole);
            return;
        }

        var parts = text.Split(separator, MaximumParts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var from = 0; from < parts.Length;)
        {
            var to = Longest(parts, from, separator, vocabulary, out var meaning);
            if (to == from)
            {
                unknown.Add(parts[from]);
                to = from + 1;
            }
            else
            {
                AddOnce(meanings, meaning);
            }

            from = to;
        }
    }

    private static int Longest(string[] parts, int from, string separator, AnswerVocabulary vocabulary, out string meaning)
    {
        // A label of more than twelve parts would be a sentence that no form offers; the bound keeps the work linear.
        var furthest = Math.Min(parts.Length, from + 12);
        var joint = separator == " " ? " " : separator + " ";
        for (var to = furthest; to > from; to--)
        {
            if (vocabulary.TryFind(string.Join(joint, parts[from..to]), out meaning))
            {
                return to;
            }
        }

        meaning = string.Empty;
        return from;
    }

    private static void AddOnce(ICollection<string> meanings, string meaning)
    {
        if (!meanings.Contains(meaning))
        {
            meanings.Add(meaning);
        }
    }
}
