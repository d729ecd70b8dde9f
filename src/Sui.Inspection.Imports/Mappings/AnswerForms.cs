namespace Sui.Inspection.Imports.Mappings;

/// <summary>The words of an answer without what forms put around them: a number or a letter before, a number or an instruction behind.</summary>
internal static class AnswerForms
{
    private static readonly string[] Instructions =
        ["please tick", "please select", "please choose", "tick one", "tick all", "select one", "select all", "choose one", "please specify",
            "please say", "ticiwch", "dewiswch", "nodwch"];

    /// <summary>The forms that differ from the words as they stand, the fullest first.</summary>
    /// <param name="words">'1 - Strongly agree', 'Strongly agree (1)', 'a) Yes', 'Yes (please tick one)'.</param>
    public static IEnumerable<string> Of(string words)
    {
        var text = words.Trim();
        var front = WithoutFront(text);
        if (front != text)
        {
            yield return front;
        }

        var back = WithoutBack(front);
        if (back != front)
        {
            yield return back;
        }
    }

    private static bool IsInstruction(string inside)
    {
        foreach (var instruction in Instructions)
        {
            if (inside.Contains(instruction, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // What is left begins with a letter, so that '18 - 24' stays as it is.
    private static string WithoutFront(string text)
    {
        var at = 0;
        while (at < text.Length && at < 3 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var lettered = at == 0 && text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] is ')' or '.';
        if (at == 0 && !lettered)
        {
            return text;
        }

        at = lettered ? 1 : at;
        var rest = text.AsSpan(at).TrimStart(' ');
        if (rest.Length < 2 || rest[0] is not ('-' or '–' or '—' or '.' or ')' or ':' or '='))
        {
            return text;
        }

        rest = rest[1..].TrimStart(' ');
        return !rest.IsEmpty && char.IsLetter(rest[0]) ? rest.ToString() : text;
    }

    private static string WithoutBack(string text) =>
        Bracket(text) is { Start: > 0 } found && (IsNumber(found.Inside) || IsInstruction(found.Inside)) ? text[..found.Start].TrimEnd() : text;

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 4 && !text.ContainsAnyExceptInRange('0', '9');

    private static (int Start, string Inside) Bracket(ReadOnlySpan<char> text)
    {
        var open = text.Length > 2 ? text[^1] switch { ')' => '(', ']' => '[', _ => '\0' } : '\0';
        var start = open == '\0' ? -1 : text.LastIndexOf(open);
        return start < 0 ? (-1, string.Empty) : (start, text[(start + 1)..^1].Trim().ToString());
    }
}
