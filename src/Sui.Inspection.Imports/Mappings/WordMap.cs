using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Puts words that were said to mean something into a mapping, and words of which nobody has said so yet.</summary>
internal static class WordMap
{
    /// <summary>What stands in place of a question where a word is one of the tool's own on how far a response came.</summary>
    public const string Status = "status";

    private static readonly Dictionary<string, string> None = new(0);

    /// <summary>The mapping with the words.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="words">The words.</param>
    /// <param name="problems">Where it is told that a word fits no question.</param>
    public static ImportMapping With(ImportMapping mapping, Instrument instrument, IReadOnlyList<MappedWord> words, ProblemList problems)
    {
        ReportTwoMeanings(words, problems);
        foreach (var word in words.Distinct())
        {
            var fits = false;
            var columns = mapping.Columns.Select(column => With(column, instrument, word, ref fits)).ToList();
            mapping = mapping with { Columns = columns };
            if (!fits)
            {
                Report(word, instrument, problems);
            }
        }

        return mapping;
    }

    /// <summary>The mapping with words that are still to be given a meaning.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="words">The words of each question that are not understood.</param>
    public static ImportMapping WithStubs(ImportMapping mapping, ILookup<string, WordCount> words) => mapping with
    {
        Columns = [.. mapping.Columns.Select(column => NameOf(column) is { } id && words.Contains(id)
            ? column with { Answers = WithStubs(column.Answers, words[id]) }
            : column)],
    };

    private static string? NameOf(ColumnMapping column) => column.Use switch
    {
        ColumnUse.Answer => column.QuestionId,
        ColumnUse.Status or ColumnUse.Outcome => Status,
        _ => null,
    };

    private static Dictionary<string, string> WithStubs(IReadOnlyDictionary<string, string> answers, IEnumerable<WordCount> words)
    {
        var all = new Dictionary<string, string>(answers, StringComparer.Ordinal);
        foreach (var word in words)
        {
            all.TryAdd(word.Word, Meanings.Undecided);
        }

        return all;
    }

    private static ColumnMapping With(ColumnMapping column, Instrument instrument, MappedWord word, ref bool fits)
    {
        if (Meaning(column, instrument, word) is not { } meaning)
        {
            return column;
        }

        fits = true;
        return column with { Answers = new Dictionary<string, string>(column.Answers, StringComparer.Ordinal) { [word.Says] = meaning } };
    }

    // A word that is said of every question is left alone where the question understands it by itself.
    private static string? Meaning(ColumnMapping column, Instrument instrument, MappedWord word)
    {
        if (column.Use is ColumnUse.Status or ColumnUse.Outcome)
        {
            return StatusOf(column, word);
        }

        if (column is not { Use: ColumnUse.Answer or ColumnUse.Option, QuestionId: { } id }
            || (word.QuestionId is not null && word.QuestionId != id)
            || instrument.Questions.FirstOrDefault(question => question.Id == id) is not { } question)
        {
            return null;
        }

        var vocabulary = column.Use == ColumnUse.Answer
            ? AnswerVocabulary.OfAnswers(question, column.Answers)
            : question.Options.FirstOrDefault(option => option.Code == column.OptionCode) is { } own ? AnswerVocabulary.OfOption(own, column.Answers) : null;
        if (vocabulary is null || (word.QuestionId is null && IsUnderstood(question, vocabulary, word.Says)))
        {
            return null;
        }

        return column.Use == ColumnUse.Option
            ? OneOf(Meanings.OfOptions, word.Means) ?? (vocabulary.TryFind(word.Means, out var mark) ? mark : null)
            : OneOf(Meanings.OfAnswers, word.Means)
                ?? (PlainMeanings.Fits(question, word.Means) ? word.Means : null)
                ?? QuestionIndex.Option(question, word.Means)?.Code
                ?? (AnswerVocabulary.OfAnswers(question, None).TryFind(word.Means, out var code) ? code : null);
    }

    // Said of everything, a word that says nothing of a question can still say how far a response came: 'refused=declined'.
    private static string? StatusOf(ColumnMapping column, MappedWord word)
    {
        var vocabulary = AnswerVocabulary.OfStatus(None);
        var meaning = OneOf(Meanings.OfStatuses, word.Means) ?? (vocabulary.TryFind(word.Means, out var usual) ? usual : null);
        return word.QuestionId switch
        {
            Status => meaning,
            null when meaning is not (null or Meanings.Blank) => AnswerVocabulary.OfStatus(column.Answers).TryFind(word.Says, out var known) && known != meaning
                ? null : meaning,
            _ => null,
        };
    }

    private static bool IsUnderstood(Question question, AnswerVocabulary vocabulary, string word) => question switch
    {
        { Options.Count: > 0 } => vocabulary.TryFind(word, out _),
        { Scale: AnswerScale.Number } => PlainMeanings.Number(word) is not null,
        { Scale: AnswerScale.Date } => PlainMeanings.Day(word) is not null,
        _ => false,
    };

    private static string? OneOf(IReadOnlyList<string> meanings, string word) =>
        meanings.FirstOrDefault(meaning => meaning.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase));

    // Which of two meanings holds is not guessed: one of them would turn who declined into somebody who took part.
    private static void ReportTwoMeanings(IReadOnlyList<MappedWord> words, ProblemList problems)
    {
        foreach (var word in words.GroupBy(one => (one.QuestionId, TextFold.Fold(one.Says) is { Length: > 0 } folded ? folded : one.Says)))
        {
            var meanings = word.DistinctBy(one => TextFold.Fold(one.Means).Replace(" ", string.Empty, StringComparison.Ordinal)).Select(one => $"'{one.Means}'").ToList();
            if (meanings.Count > 1)
            {
                problems.Error(
                    MappingCodes.TwoMeanings, new ProblemLocation(problems.File),
                    $"--map says of one word that it means {string.Join(" and ", meanings)}.", "One meaning of each word.", "Leave all but one of them out.");
            }
        }
    }

    private static void Report(MappedWord word, Instrument instrument, ProblemList problems)
    {
        var question = instrument.Questions.FirstOrDefault(one => one.Id == word.QuestionId);
        var expected = word.QuestionId == Status ? Wording.OneOf(Meanings.OfStatuses)
            : question is not null ? PlainMeanings.Allowed(question)
            : word.QuestionId is not null ? Wording.OneOf(instrument.Questions.Select(one => one.Id))
            : Wording.OneOf(instrument.Questions.SelectMany(one => one.Options).Select(option => option.Code).Concat(Meanings.OfAnswers)
                .Concat(Meanings.OfStatuses).Distinct(StringComparer.Ordinal));
        problems.Error(
            ImportCodes.WordNotMapped, new ProblemLocation(problems.File),
            word.QuestionId is null
                ? "A word is said to mean something that no question of the file can, or that every question understands by itself."
                : "A word is said to mean something that its question cannot, or the question has no column.",
            expected, "Correct what --map says.");
    }
}
