using Sui.Inspection.Imports.Mappings;

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

    private static Dictionary<string, AnswerState> Collect(IReadOnlyDictionary<string, string> mapped)
    {
        var words = Meanings.OfAnswers
            .Where(word => word != Meanings.Blank)
            .ToDictionary(word => word, word => MeaningCodes.Absence(word)!.Value, StringComparer.Ordinal);
        foreach (var word in MissingWords.All)
        {
            words[Folding.Of(word)] = AnswerState.Missing;
        }

        foreach (var (word, meaning) in mapped)
        {
            if (MeaningCodes.Absence(meaning) is { } state)
            {
                words[Folding.Of(word)] = state;
            }
        }

        return words;
    }
}
