using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// What the cells of one column can say, and what it means. In this order: the mapping's own words, the codes, the labels in every
/// language of the instrument, the usual words, the labels with letters lost; each first without regard to case, then folded. A folded
/// word that could mean two things means none. What is found nowhere is looked up again without numbers and instructions around it.
/// Thread-safe, unless it notes what it finds.
/// </summary>
internal sealed class AnswerVocabulary
{
    private readonly Dictionary<string, string?> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _folded = new(StringComparer.Ordinal);
    private HashSet<string>? _found;

    private AnswerVocabulary()
    {
    }

    /// <summary>The vocabulary of a question's answers.</summary>
    /// <param name="question">The question, with options.</param>
    /// <param name="answers">The mapping's own words.</param>
    public static AnswerVocabulary OfAnswers(Question question, IReadOnlyDictionary<string, string> answers)
    {
        var vocabulary = new AnswerVocabulary();
        vocabulary.AddDecided(answers);
        vocabulary.AddAll(question.Options.Select(option => (option.Code, option.Code)));
        vocabulary.AddAll(question.Options.SelectMany(option => option.Label.Texts.Values.Select(label => (label, option.Code))));
        vocabulary.AddAll(Meanings.OfAnswers.Where(code => code != Meanings.Blank).Select(code => (code, code)));
        var codes = question.Options.Select(option => option.Code).Concat(Meanings.OfAnswers).ToHashSet(StringComparer.Ordinal);
        vocabulary.AddAll(UsualWords.OfAnswers.Where(word => codes.Contains(word.Value)).Select(word => (word.Key, word.Value)));
        vocabulary.AddAll(question.Options.SelectMany(option => option.Label.Texts.Values
            .SelectMany(LostLetters.Forms).Select(label => (label, option.Code))));
        vocabulary.AddMissing();
        return vocabulary;
    }

    /// <summary>The vocabulary of the column of one option: its own label and code say that it was chosen.</summary>
    /// <param name="option">The option.</param>
    /// <param name="answers">The mapping's own words.</param>
    public static AnswerVocabulary OfOption(AnswerOption option, IReadOnlyDictionary<string, string> answers)
    {
        var vocabulary = new AnswerVocabulary();
        vocabulary.AddDecided(answers);
        vocabulary.AddAll(option.Label.Texts.Values.Append(option.Code).Select(word => (word, Meanings.Chosen)));
        vocabulary.AddAll([("✓", Meanings.Chosen), ("✔", Meanings.Chosen), ("☑", Meanings.Chosen), ("☐", Meanings.NotChosen)]);
        vocabulary.AddAll(Meanings.OfOptions.Where(word => word != Meanings.Blank).Select(word => (word, word)));
        vocabulary.AddAll(UsualWords.OfOptions.Select(word => (word.Key, word.Value)));
        vocabulary.AddAll(option.Label.Texts.Values.SelectMany(LostLetters.Forms).Select(word => (word, Meanings.Chosen)));
        vocabulary.AddMissing();
        return vocabulary;
    }

    /// <summary>The vocabulary of a column that has words of the mapping alone, such as a status.</summary>
    /// <param name="answers">The mapping's own words.</param>
    public static AnswerVocabulary OfStatus(IReadOnlyDictionary<string, string> answers)
    {
        var vocabulary = new AnswerVocabulary();
        vocabulary.AddDecided(answers);
        vocabulary.AddAll(Meanings.OfStatuses.Select(word => (word, word)));
        vocabulary.AddAll(UsualWords.OfStatuses.Select(word => (word.Key, word.Value)));
        vocabulary.AddMissing();
        return vocabulary;
    }

    /// <summary>The same vocabulary, which notes from now on what it finds.</summary>
    public AnswerVocabulary Noting()
    {
        _found ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return this;
    }

    /// <summary>Whether a word was found since <see cref="Noting"/>.</summary>
    /// <param name="word">The word.</param>
    public bool HasFound(string word) => _found is { } found && (found.Contains(word.Trim()) || found.Contains(TextFold.Fold(word)));

    /// <summary>Finds what a cell means.</summary>
    /// <param name="text">The cell, not blank.</param>
    /// <param name="meaning">A code of the question, or one of <see cref="Meanings"/>.</param>
    public bool TryFind(string text, out string meaning)
    {
        if (TryFindWords(text, out meaning))
        {
            return true;
        }

        foreach (var form in AnswerForms.Of(text))
        {
            if (TryFindWords(form, out meaning))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryFindWords(string text, out string meaning)
    {
        var word = text.Trim();
        var known = _exact.TryGetValue(word, out var found);
        if (!known && TextFold.Fold(text) is { Length: > 0 } folded)
        {
            word = folded;
            known = _folded.TryGetValue(folded, out found);
        }

        meaning = found ?? string.Empty;
        if (!known || found is null)
        {
            return false;
        }

        _found?.Add(word);
        return true;
    }

    // A word whose meaning is still to be decided means what it would mean without the mapping.
    private void AddDecided(IReadOnlyDictionary<string, string> answers) => AddAll(answers
        .Where(answer => !string.Equals(answer.Value, Meanings.Undecided, StringComparison.Ordinal))
        .Select(answer => (answer.Key, answer.Value)));

    // As they stand alone: what folding leaves of '#N/A' or '-' is another word or none.
    private void AddMissing()
    {
        foreach (var word in MissingWords.All)
        {
            _exact.TryAdd(word, Meanings.Blank);
        }
    }

    // What is added in one go is equal in rank; what was added before goes first.
    private void AddAll(IEnumerable<(string Word, string Meaning)> words)
    {
        var exact = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var folded = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            Add(exact, word.Trim(), meaning);
            Add(folded, TextFold.Fold(word), meaning);
        }

        foreach (var (word, meaning) in exact)
        {
            _exact.TryAdd(word, meaning);
        }

        foreach (var (word, meaning) in folded)
        {
            _folded.TryAdd(word, meaning);
        }
    }

    private static void Add(Dictionary<string, string?> words, string word, string meaning) =>
        words[word] = words.TryGetValue(word, out var other) && !string.Equals(other, meaning, StringComparison.Ordinal)
            ? null
            : meaning;
}
