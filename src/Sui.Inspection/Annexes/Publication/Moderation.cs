using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>
/// Whether a second person has moderated a decision, and whether a reason is one. Roles are compared by their words, whatever their order
/// and whether or not they are joined, with letters that look like others taken as these.
/// </summary>
internal static class Moderation
{
    private const string Article = "the";

    // Letters by their category, and nothing on paper: the fillers of Hangul.
    private static readonly char[] Blank = ['\u115F', '\u1160', '\u3164', '\uFFA0'];

    private static readonly string[] Nothing = ["", "none", "nobody", "na", "n a", "no", "neb", "dim"];

    /// <summary>Whether anybody is named as having moderated.</summary>
    public static bool IsNamed(Decision decision) => IsGiven(decision.ModeratedBy);

    /// <summary>Whether whoever is named is another than who decided: by their roles, or since it is said that two people have one role.</summary>
    public static bool IsBySecondPerson(Decision decision) => IsNamed(decision) && (decision.ModeratedByAnother || AreApart(decision.ModeratedBy, decision.DecidedBy));

    /// <summary>Whether two roles are told apart by their words.</summary>
    public static bool AreApart(string? one, string? another)
    {
        var (first, second) = (Words(one), Words(another));
        return string.Concat(first) != string.Concat(second) && !first.Order(StringComparer.Ordinal).SequenceEqual(second.Order(StringComparer.Ordinal));
    }

    /// <summary>The words by which people and roles are told apart; none where a text has neither letter nor digit.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => Words(text);

    /// <summary>The words as case files of the first rules tell people by, which take fewer letters for others.</summary>
    public static IReadOnlyList<string> FormerWordsOf(string text) => AsLetters(Split(text));

    /// <summary>Whether a text says anything: it has a letter or a digit, and is no word for nothing.</summary>
    public static bool IsGiven(string? text) => !Nothing.Contains(string.Join(' ', Split(text)));

    // Digits that stand for letters are read as these: 'l' and 'o' are not told from '1' and '0' in print.
    private static List<string> Words(string? role) => AsLetters(Split(Confusables.Plain(role ?? string.Empty)));

    private static List<string> AsLetters(string[] words) =>
        [.. words.Where(word => word != Article).Select(word => word.Any(char.IsLetter) ? word.Replace('1', 'l').Replace('0', 'o') : word)];

    private static string[] Split(string? text) =>
        string.Concat(CharacterFolds.Fold(string.Concat((text ?? string.Empty).Where(letter => !Blank.Contains(letter))))
            .Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
