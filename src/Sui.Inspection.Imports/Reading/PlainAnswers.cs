using Sui.Inspection.Imports.Mappings;

namespace Sui.Inspection.Imports.Reading;

/// <summary>What words in the cells of a question without options mean: the mapping's own words, and the ways to say that there is no answer.</summary>
/// <param name="mapped">The mapping's own words.</param>
internal sealed class PlainAnswers(IReadOnlyDictionary<string, string> mapped)
{
    private const int Longest = 128;

    private static readonly Dictionary<string, AnswerState> Usual = Collect();

    private readonly Dictionary<string, Word> _own = mapped
        .Where(answer => !string.Equals(answer.Value, Meanings.Undecided, StringComparison.Ordinal))
        .GroupBy(answer => Folding.Of(answer.Key), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new Word(group.First().Value), StringComparer.Ordinal);

    /// <summary>What a cell means by the mapping's own words: a number, a day or an absence; null where it has none for it.</summary>
    /// <param name="cell">Its bytes, UTF-8.</param>
    public string? Own(ReadOnlySpan<byte> cell)
    {
        if (_own.Count == 0 || cell.Length > Longest)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        var folded = buffer[..Folding.Fold(cell, buffer)];
        if (!_own.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var word))
        {
            return null;
        }

        word.IsFound = true;
        return word.Means;
    }

    /// <summary>The absence that a cell names; null for none.</summary>
    /// <param name="cell">Its bytes, UTF-8.</param>
    public AnswerState? Absence(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > Longest)
        {
            return null;
        }

        if (Own(cell) is { } means && MeaningCodes.Absence(means) is { } own)
        {
            return own;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        var folded = buffer[..Folding.Fold(cell, buffer)];
        return Usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var state) ? state : null;
    }

    /// <summary>Whether one of the mapping's own words stood in a cell that was read.</summary>
    /// <param name="word">The word.</param>
    public bool HasFound(string word) => _own.TryGetValue(Folding.Of(word), out var own) && own.IsFound;

    private static Dictionary<string, AnswerState> Collect()
    {
        var words = Meanings.OfAnswers
            .Where(word => word != Meanings.Blank)
            .ToDictionary(word => word, word => MeaningCodes.Absence(word)!.Value, StringComparer.Ordinal);
        foreach (var word in MissingWords.All)
        {
            words[Folding.Of(word)] = AnswerState.Missing;
        }

        return words;
    }

    private sealed class Word(string means)
    {
        public string Means => means;

        public bool IsFound { get; set; }
    }
}
