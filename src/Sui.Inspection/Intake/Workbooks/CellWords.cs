using System.Collections.Concurrent;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Words to what files have for them: the labels of terms and answers in every language, and the terms themselves.</summary>
internal sealed class CellWords
{
    private static readonly ConcurrentDictionary<string, CellWords> Sets = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    // How people write the words that are known, since a column holds the same few again and again. What is not known is nobody's to keep.
    private const int MostMet = 100;
    private readonly ConcurrentDictionary<string, string> _met = new(StringComparer.Ordinal);

    private CellWords(IReadOnlyList<LocalisedText> offered) => Offered = offered;

    /// <summary>The words that lists show, in their order.</summary>
    public IReadOnlyList<LocalisedText> Offered { get; }

    /// <summary>The words of a set of the template's terms, made once.</summary>
    /// <param name="set">The set's name.</param>
    public static CellWords Of(string set) => Sets.GetOrAdd(set, static name => Of(WorkbookTemplate.Current.Terms[name]));

    /// <summary>The words of a set of terms.</summary>
    /// <param name="terms">The terms.</param>
    public static CellWords Of(IReadOnlyList<TemplateTerm> terms)
    {
        var words = new CellWords([.. terms.Select(term => term.Label)]);
        words.Add(terms);
        return words;
    }

    /// <summary>The words of the answers to a question, and those for no answer.</summary>
    /// <param name="question">The question.</param>
    public static CellWords Of(Question question)
    {
        var words = new CellWords(
        [
            .. question.Options.Select(option => option.Label),
            .. WorkbookTemplate.Current.Terms["answer"].Where(term => !question.Options.Any(option => option.Code == term.Name)).Select(term => term.Label),
        ]);
        foreach (var option in question.Options)
        {
            words._names.TryAdd(SheetWords.Fold(option.Code), option.Code);
        }

        foreach (var option in question.Options)
        {
            foreach (var label in option.Label.Texts.Values)
            {
                words._names.TryAdd(SheetWords.Fold(label), option.Code);
            }
        }

        words.Add(WorkbookTemplate.Current.Terms["answer"]);
        if (question.Options.Any(option => option.Code == "yes"))
        {
            words.Add(WorkbookTemplate.Current.Terms["yesNo"]);
        }

        return words;
    }

    /// <summary>What files have for words; null where they are not known.</summary>
    /// <param name="words">The words.</param>
    public string? Find(string words)
    {
        if (_names.TryGetValue(words, out var name) || _met.TryGetValue(words, out name))
        {
            return name;
        }

        if (_names.TryGetValue(SheetWords.Fold(words), out name) && _met.Count < MostMet)
        {
            _met.TryAdd(words, name);
        }

        return name;
    }

    private void Add(IReadOnlyList<TemplateTerm> terms)
    {
        foreach (var term in terms)
        {
            _names.TryAdd(SheetWords.Fold(term.Name), term.Name);
        }

        foreach (var term in terms)
        {
            foreach (var word in term.Label.Texts.Values.Concat(term.Also))
            {
                _names.TryAdd(SheetWords.Fold(word), term.Name);
            }
        }
    }
}
