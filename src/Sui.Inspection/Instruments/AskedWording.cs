using Sui.Inspection.Text;

namespace Sui.Inspection.Instruments;

/// <summary>
/// Compares the heading of a column with the question of an instrument that its answers are taken for. A heading that is a code, an id or one word
/// tells nothing of what was asked.
/// </summary>
internal static class AskedWording
{
    /// <summary>The least part of the words of the shorter text that has to stand in the other: at a third, three words of content share one.</summary>
    public const double LeastShared = 1.0 / 3;

    // One word of content is a label, not a question.
    private const int FewestWords = 2;

    /// <summary>Whether a heading, by its words, asks something else than the question does in any of its languages.</summary>
    public static bool AsksOther(string header, Question question)
    {
        var words = ContentWords.Of(ColumnHeading.Bare(header));
        return Tells(header, words, question) && Texts(question).All(text => ContentWords.Shared(words, text) < LeastShared);
    }

    /// <summary>The words that were asked where a heading tells them and they are not the question's; otherwise null. Of a multiple choice the record
    /// of an import has the heading of the first option, which is not what was asked.</summary>
    public static string? Of(string header, Question question)
    {
        var asked = ColumnHeading.Bare(header);
        var words = ContentWords.Of(asked);
        var whole = asked.EndsWith('?');
        return question.Scale != AnswerScale.MultipleChoice && Tells(header, words, question) && !Texts(question).Any(text => text.All(words.Contains) || (!whole && words.All(text.Contains)))
            ? asked
            : null;
    }

    private static bool Tells(string header, IReadOnlySet<string> words, Question question) =>
        words.Count >= FewestWords && header.Trim().Contains(' ', StringComparison.Ordinal) && !words.SetEquals(OfId(question));

    private static IEnumerable<IReadOnlySet<string>> Texts(Question question) => question.Text.Texts.Values.Select(ContentWords.Of);

    private static IReadOnlySet<string> OfId(Question question) => ContentWords.Of(question.Id.Replace('_', ' '));
}
