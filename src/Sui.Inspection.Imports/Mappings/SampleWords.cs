using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>What the cells of a column say beside what is understood.</summary>
/// <param name="NotUnderstood">How many cells are not understood, wholly or in part.</param>
/// <param name="Words">What these say, most often first; empty where they could be somebody's own words.</param>
internal sealed record SampleWords(int NotUnderstood, IReadOnlyList<WordCount> Words)
{
    /// <summary>The most different words that a closed list of answers has.</summary>
    public const int MostWords = 20;

    /// <summary>The most characters that an answer from a closed list has.</summary>
    public const int LongestWord = 60;

    private const int LongestCode = 3;

    // Fewer times, and it can be one person's own.
    private const int Again = 2;

    /// <summary>Nothing that is not understood.</summary>
    public static SampleWords None { get; } = new(0, []);

    /// <summary>Looks at the cells of a column that answers a question with options, or tells a status.</summary>
    /// <param name="cells">The cells, none of them blank.</param>
    /// <param name="vocabulary">What they can say.</param>
    /// <param name="separator">What joins several answers in one cell; null for one answer in a cell.</param>
    public static SampleWords Of(IReadOnlyList<string> cells, AnswerVocabulary vocabulary, string? separator) => separator is null
        ? Of(cells, cell => vocabulary.TryFind(cell, out _))
        : Of(cells, (cell, unknown) => MultipleAnswer.Read(cell, separator, vocabulary, [], unknown));

    /// <summary>Looks at the cells of a column that answers a question without options.</summary>
    /// <param name="cells">The cells, none of them blank.</param>
    /// <param name="isKnown">Whether a cell is understood.</param>
    public static SampleWords Of(IReadOnlyList<string> cells, Func<string, bool> isKnown) => Of(cells, (cell, unknown) =>
    {
        if (!isKnown(cell))
        {
            unknown.Add(cell.Trim());
        }
    });

    private static SampleWords Of(IReadOnlyList<string> cells, Action<string, List<string>> read)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var unknown = new List<string>();
        var notUnderstood = 0;
        foreach (var cell in cells)
        {
            unknown.Clear();
            read(cell, unknown);
            notUnderstood += unknown.Count == 0 ? 0 : 1;
            foreach (var word in unknown)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return new SampleWords(notUnderstood, CanBeShown(counts, cells.Count) ? Ordered(counts) : []);
    }

    /// <summary>The separator that leaves fewest cells unread, then the one that finds most; the earlier of equal ones.</summary>
    /// <param name="question">The question, a multiple choice.</param>
    /// <param name="cells">The cells, none of them blank.</param>
    /// <param name="separators">Those to try, at least one.</param>
    public static string Separator(Question question, IReadOnlyList<string> cells, IReadOnlyList<string> separators)
    {
        var vocabulary = AnswerVocabulary.OfAnswers(question, new Dictionary<string, string>(0));
        return separators.OrderBy(separator => Of(cells, vocabulary, separator).NotUnderstood)
            .ThenByDescending(separator => Found(cells, vocabulary, separator))
            .First();
    }

    // Where a form offers more options than the instrument knows, no separator leaves a cell that is wholly read.
    private static int Found(IReadOnlyList<string> cells, AnswerVocabulary vocabulary, string separator)
    {
        var found = 0;
        foreach (var cell in cells)
        {
            var meanings = new List<string>();
            MultipleAnswer.Read(cell, separator, vocabulary, meanings, []);
            found += meanings.Count;
        }

        return found;
    }

    // Somebody's own words are long, or different from row to row; identifiers have digits or an @. What a form offers comes again.
    private static bool CanBeShown(Dictionary<string, int> counts, int cells) =>
        counts.Count <= MostWords
        && (counts.Count <= 3 || counts.Count * 2 <= cells)
        && counts.Keys.All(word => word.Length <= LongestWord && !word.Contains('@', StringComparison.Ordinal)
            && word.Count(char.IsDigit) < 5 && word.Count(c => c == ' ') < 8);

    // A number of a scale, or one that stands for no answer.
    private static bool IsCode(string word) => word.Length <= LongestCode && word.All(char.IsAsciiDigit);

    private static List<WordCount> Ordered(Dictionary<string, int> counts) =>
    [
        .. counts.Where(word => word.Value >= Again || IsCode(word.Key)).Select(word => new WordCount(word.Key, word.Value))
            .OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal),
    ];
}
