using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>The questions of an instrument by everything that can name them. Thread-safe.</summary>
internal sealed class QuestionIndex
{
    private readonly Dictionary<string, Question> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Question>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Question Question, AnswerOption Option)>> _options = new(StringComparer.Ordinal);
    private readonly List<(Question Question, Likeness Text)> _likenesses = [];

    /// <summary>Indexes an instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    public QuestionIndex(Instrument instrument)
    {
        foreach (var question in instrument.Questions)
        {
            _ids.TryAdd(question.Id, question);
            foreach (var (language, text) in question.Text.Texts)
            {
                AddText(question, TextFold.Fold(text));
                LongestText = Math.Max(LongestText, text.Length);
                AddText(question, TextFold.Fold(ColumnHeading.WithoutNumber(text)));
                foreach (var lost in LostLetters.Forms(text))
                {
                    AddText(question, TextFold.Fold(lost));
                }

                // Forms print what helps to answer beneath the question, and some tools export both as one heading.
                if (question.Hint?.Texts.GetValueOrDefault(language) is { Length: > 0 } hint)
                {
                    AddText(question, TextFold.Fold($"{text} {hint}"));
                }

                _likenesses.Add((question, new Likeness(TextFold.Fold(text))));
                foreach (var option in TakesOptions(question) ? question.Options : [])
                {
                    AddOption(question, option, TextFold.Fold(option.Label.In(language)), TextFold.Fold(text));
                }
            }
        }
    }

    /// <summary>The characters of the longest text of a question; 0 where there is none.</summary>
    public int LongestText { get; private set; }

    /// <summary>Whether columns of options can answer a question.</summary>
    /// <param name="question">The question.</param>
    public static bool TakesOptions(Question question) => question.Scale == AnswerScale.MultipleChoice;

    /// <summary>The question with an id, without regard to case; null where there is none.</summary>
    public Question? ById(string id) => _ids.GetValueOrDefault(id);

    /// <summary>The questions with a text; empty where there is none.</summary>
    public IReadOnlyList<Question> ByText(string folded) => _texts.GetValueOrDefault(folded) ?? [];

    /// <summary>The options whose label and question together make a text, in either order; empty where there is none.</summary>
    public IReadOnlyList<(Question Question, AnswerOption Option)> ByOptionAndText(string folded) => _options.GetValueOrDefault(folded) ?? [];

    /// <summary>The questions that begin with a text, each once.</summary>
    public IReadOnlyList<Question> ByBeginning(string folded) =>
        [.. _texts.Where(text => text.Key.StartsWith(folded, StringComparison.Ordinal)).SelectMany(text => text.Value).Distinct()];

    /// <summary>The question that is most like a text, where it is near enough and clearly before the next; null otherwise.</summary>
    public Question? Nearest(string folded)
    {
        if (folded.Length < Likeness.ShortestText || folded.Length > 2 * LongestText)
        {
            return null;
        }

        var text = new Likeness(folded);
        var (best, bestLikeness, next) = ((Question?)null, 0.0, 0.0);
        foreach (var (question, other) in _likenesses)
        {
            var likeness = text.To(other);
            if (likeness > bestLikeness)
            {
                next = ReferenceEquals(best, question) ? next : bestLikeness;
                (best, bestLikeness) = (question, likeness);
            }
            else if (!ReferenceEquals(best, question) && likeness > next)
            {
                next = likeness;
            }
        }

        return bestLikeness >= Likeness.Threshold && bestLikeness - next >= Likeness.Margin ? best : null;
    }

    /// <summary>The option that words name: its code or a label in any language, folded; null where none or several are meant.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">The words.</param>
    public static AnswerOption? Option(Question question, string words)
    {
        var folded = TextFold.Fold(words);
        AnswerOption? found = null;
        foreach (var option in question.Options)
        {
            if (string.Equals(option.Code, words, StringComparison.OrdinalIgnoreCase))
            {
                return option;
            }

            if (folded.Length > 0 && option.Label.Texts.Values.Append(option.Code)
                .Any(label => string.Equals(TextFold.Fold(label), folded, StringComparison.Ordinal)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = option;
            }
        }

        return found;
    }

    private void AddText(Question question, string folded)
    {
        if (folded.Length == 0)
        {
            return;
        }

        if (!_texts.TryGetValue(folded, out var questions))
        {
            _texts.Add(folded, questions = []);
        }

        if (!questions.Contains(question))
        {
            questions.Add(question);
        }
    }

    private void AddOption(Question question, AnswerOption option, string label, string text)
    {
        foreach (var joined in (ReadOnlySpan<string>)[$"{label} {text}", $"{text} {label}"])
        {
            if (!_options.TryGetValue(joined, out var options))
            {
                _options.Add(joined, options = []);
            }

            if (!options.Contains((question, option)))
            {
                options.Add((question, option));
            }
        }
    }
}
