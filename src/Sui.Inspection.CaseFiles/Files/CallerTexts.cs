using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Looks at the texts of callers that stand in a journal for ever.</summary>
internal static class CallerTexts
{
    private const int MostOfName = 100;
    private const int MostOfWhy = 2000;
    private const int MostOfId = 100;
    private const int MostOfFileName = 255;
    internal const int MostOfWords = 20_000;

    private static readonly IIdentifierScanner Scanner = SuiInspection.CreateIdentifierScanner();

    /// <summary>Refuses an actor and a reason that cannot be written.</summary>
    public static void Check(string path, CaseActor by, string why)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(why);
        List<Problem> problems = [];
        if (!IsName(by.Role) || by.Role.Contains('/', StringComparison.Ordinal))
        {
            problems.Add(Bad(path, "role", "The role is empty, too long, or holds a slash, or a character that controls the text or turns its direction.", "1 to 100 characters, such as 'Lead inspector'."));
        }

        if (!IsName(by.Name))
        {
            problems.Add(Bad(path, "name", "The name is empty, too long, or holds a character that controls the text or turns its direction.", "1 to 100 characters."));
        }

        if (why.Length > MostOfWhy || why.Any(char.IsControl) || !IsWhole(why))
        {
            problems.Add(Bad(path, "why", "The reason is too long, or holds a line end or another control character.", "At most 2,000 characters on one line."));
        }

        if (NamesSomebody(why))
        {
            problems.Add(Named(path, "why", "The reason holds what identifies a person; it would stand in the journal for ever."));
        }

        if (problems.Count > 0)
        {
            throw new CaseFileException(problems);
        }
    }

    /// <summary>Refuses a name of somebody that cannot be written.</summary>
    public static void CheckName(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsName(name))
        {
            throw new CaseFileException([Bad(path, "name", "The name is empty, too long, or holds a character that controls the text or turns its direction.", "1 to 100 characters.")]);
        }
    }

    /// <summary>Refuses coders of whom fewer than two can be told apart, and names that cannot be written.</summary>
    public static void CheckCoders(string path, IReadOnlyList<string> coders)
    {
        ArgumentNullException.ThrowIfNull(coders);
        if (coders.Count < 2 || coders.Distinct(StringComparer.OrdinalIgnoreCase).Count() < coders.Count)
        {
            throw CaseProblems.Refusal(
                CaseCodes.CodingUnsound, CaseProblems.Of(path), "There are fewer than two coders, or one of them is named twice.", "Two coders or more, each once.", "Name each: --coder NAME --coder NAME.");
        }

        foreach (var coder in coders)
        {
            CheckName(path, coder);
            if (NamesSomebody(coder))
            {
                throw new CaseFileException([Named(path, "coder", "The coder's name holds what identifies a person; it would stand in the journal for ever.")]);
            }
        }
    }

    /// <summary>Refuses a name of a file that would show as another one.</summary>
    public static void CheckFileName(string path, string name)
    {
        if (name.Length is 0 or > MostOfFileName || name.Any(char.IsControl) || name.Any(IsTurning) || !IsWhole(name))
        {
            throw new CaseFileException([Bad(
                path, "attachment", "The name of the attachment is empty, too long, or holds a character that controls the text or turns its direction.",
                "1 to 255 characters, as they are read: a name that shows as another one is none.")]);
        }
    }

    /// <summary>Refuses words of a judgement or a moderation that cannot be kept.</summary>
    public static void CheckWords(string path, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!AreWords(words))
        {
            throw new CaseFileException([Bad(path, "reason", "The reason is empty or too long, or holds a control character.", "1 to 20,000 characters, line ends among them.")]);
        }
    }

    /// <summary>Refuses comments that cannot be kept; all that is wrong with them is named at once.</summary>
    public static void CheckComments(string path, IReadOnlyList<CaseComment> comments)
    {
        List<Problem> problems = [];
        foreach (var comment in comments)
        {
            if (!AreWords(comment.Text))
            {
                problems.Add(Bad(path, "text", "A comment is empty or too long, or holds a control character.", "1 to 20,000 characters, line ends among them."));
            }

            if (!IsName(comment.Role))
            {
                problems.Add(Bad(path, "role", "The role of whoever comments is empty, too long, or holds a character that controls the text or turns its direction.", "1 to 100 characters, such as 'Head of service'."));
            }

            if (comment.About.Length > MostOfName || comment.About.Any(char.IsControl) || !IsWhole(comment.About))
            {
                problems.Add(Bad(path, "about", "What a comment is about is too long, or holds a control character.", "At most 100 characters, such as the number of an item."));
            }
            else if (NamesSomebody(comment.About + "\n" + comment.Role))
            {
                problems.Add(Named(path, "about", "What a comment is about, or the role, holds what identifies a person; it would stand in the journal for ever."));
            }
        }

        if (problems.Count > 0)
        {
            throw new CaseFileException(problems);
        }
    }

    /// <summary>Refuses a reason that is empty.</summary>
    public static void RequireReason(string path, string why)
    {
        if (string.IsNullOrWhiteSpace(why))
        {
            throw new CaseFileException([Bad(path, "why", "No reason was given.", "A reason, without words or names of respondents.")]);
        }
    }

    /// <summary>Refuses a case's id that cannot be one.</summary>
    public static void CheckId(string path, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length is 0 or > MostOfId || id.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
        {
            throw new CaseFileException([Bad(path, "id", "The case's id is not one.", "1 to 100 lower-case letters, digits and hyphens.")]);
        }
    }

    // What a pack refuses is not let into a case: it would be found when the annex is made, and nobody could take it back.
    private static bool AreWords(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MostOfWords && !text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) && IsWhole(text);

    private static bool IsName(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MostOfName && !text.Any(char.IsControl) && !text.Any(IsTurning) && IsWhole(text);

    // What turns the direction of a text shows a name as another one.
    private static bool IsTurning(char letter) => letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Half a surrogate pair alone is no character.
    private static bool IsWhole(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsSurrogate(text[place]) && !(place + 1 < text.Length && char.IsSurrogatePair(text[place], text[++place])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NamesSomebody(string text) => Scanner.Scan(text).Any(hit => hit.Certainty == IdentifierCertainty.Sure);

    private static Problem Named(string path, string property, string message) => CaseProblems.Error(
        CaseCodes.Identifying, CaseProblems.Of(path) with { Column = property }, message, "No telephone numbers, addresses, dates of birth or numbers of persons.",
        "Say it without them.");

    private static Problem Bad(string path, string property, string message, string expected) => CaseProblems.Error(
        CaseCodes.BadText, CaseProblems.Of(path) with { Column = property }, message, expected, "Correct it, and do it again.");
}
