using Sui.Inspection.Imports.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The ways to say in a cell of text, numbers or dates that there is no answer.</summary>
/// <param name="mapped">The mapping's own words.</param>
internal sealed class PlainAnswers(IReadOnlyDictionary<string, string> mapped)
{
    private readonly Dictionary<string, AnswerState> _words = Collect(mapped);

    /// <summary>The absence that a cell names; null for none.</summary>
    /// <param name="cell">Its bytes, UTF-8.</param>
    public AnswerState? Absence(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > 128)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        var folded = buffer[..Folding.Fold(cell, buffer)];
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var state) ? state : null;
    }

    /// <summary>The absence that a mapping's word stands for; null when it is none.</summary>
    public static AnswerState? StateOf(string meaning)
    {
        foreach (var (word, state) in AnswerWords.Universal)
        {
            if (string.Equals(word, meaning, StringComparison.OrdinalIgnoreCase))
            {
                return state;
            }
        }

        return null;
    }

    private static Dictionary<string, AnswerState> Collect(IReadOnlyDictionary<string, string> mapped)
    {
        var words = AnswerWords.Universal.ToDictionary(one => one.Word, one => one.State, StringComparer.Ordinal);
        foreach (var (word, meaning) in mapped)
        {
            if (StateOf(meaning) is { } state)
            {
                words[Folding.Of(word)] = state;
            }
        }

        return words;
    }
}
