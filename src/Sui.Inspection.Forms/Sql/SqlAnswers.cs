using System.Text;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Sql;

/// <summary>The expression that gives an answer its code, where the answer is a code or a label of the instrument.</summary>
internal static class SqlAnswers
{
    // As it stands in Welsh labels, and in those of most editors.
    private const char Apostrophe = '\u2019';

    private static readonly (string Word, string Code)[] Truths = [("true", "yes"), ("false", "no")];

    /// <summary>The expression of a question.</summary>
    public static string Of(Question question)
    {
        var said = SqlNames.Text(question.Id);
        var words = Words(question);
        if (words.Count == 0)
        {
            return said;
        }

        // Engines differ in how a straight apostrophe stands in a text: in the answers it is made the curly one first, by its number, which all of them take.
        var text = new StringBuilder(words.Any(one => one.Word.Contains(Apostrophe)) ? $"CASE REPLACE(LOWER({said}), CHR(39), '{Apostrophe}')" : $"CASE LOWER({said})");
        foreach (var (word, code) in words)
        {
            text.Append($"\n      WHEN '{word}' THEN '{code}'");
        }

        return text.Append($"\n      ELSE {said}\n    END").ToString();
    }

    /// <summary>Words in small letters, with curly apostrophes, and their codes. Codes stand before labels, as in an import; a label of two options is nobody's.</summary>
    public static IReadOnlyList<(string Word, string Code)> Words(Question question)
    {
        var words = new List<(string, string)>();
        if (question.Options.Count == 0)
        {
            return words;
        }

        var codes = question.Options.Select(option => option.Code).Concat(AnswerRules.Universal.Select(one => one.Code)).Distinct(StringComparer.Ordinal).ToList();
        words.AddRange(codes.Select(code => (code.ToLowerInvariant(), code)));
        var known = words.Select(word => word.Item1).ToHashSet(StringComparer.Ordinal);
        var labels = question.Options
            .SelectMany(option => option.Label.Texts.Values.Select(label => (Word: label.Trim().ToLowerInvariant().Replace('\'', Apostrophe), option.Code)))
            .Distinct()
            .GroupBy(label => label.Word, StringComparer.Ordinal);
        words.AddRange(labels
            .Where(label => label.Count() == 1 && !known.Contains(label.Key) && IsPlain(label.Key))
            .Select(label => (label.Key, label.First().Code)));

        // An engine that guesses types takes a column of yes and no for one of truth values.
        words.AddRange(Truths.Where(truth => codes.Contains(truth.Code, StringComparer.Ordinal) && !words.Exists(word => word.Item1 == truth.Word)));
        return words;
    }

    // So do they in how a quotation mark or a backslash stands in a text: such labels are left for the import, which knows them too.
    private static bool IsPlain(string word) => word.Length > 0 && !word.AsSpan().ContainsAny("\\\"`") && !word.Any(char.IsControl);
}
