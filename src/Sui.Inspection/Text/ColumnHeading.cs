using System.Net;
using System.Text;

namespace Sui.Inspection.Text;

/// <summary>Takes from the heading of a column what tools and authors put around a question.</summary>
internal static class ColumnHeading
{
    private static readonly string[] Endings =
        ["(required)", "(optional)", "(mandatory)", "(gofynnol)", "(dewisol)", "[required]", "[optional]", "*", ":", "- selected choice"];

    // What a form asks of whoever fills it in, in brackets behind the question: '(please tick one)', '[choose all that apply]'.
    private static readonly string[] Instructions =
        ["please tick", "please choose", "please select", "please circle", "please mark", "please give", "tick", "choose", "select", "circle",
            "mark one", "mark all", "check one", "check all", "one answer", "ticiwch", "dewiswch", "rhowch", "nodwch", "un ateb"];

    /// <summary>The words of a heading without markup, number and ending.</summary>
    /// <param name="header">The heading.</param>
    public static string Bare(string header) => WithoutNumber(WithoutEnding(WithoutMarkup(header).Trim()));

    /// <summary>A header without the tags and entities of HTML, and without its marks of emphasis.</summary>
    /// <param name="header">The header.</param>
    public static string WithoutMarkup(string header)
    {
        if (header.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return header;
        }

        var text = new StringBuilder(header.Length);
        for (var i = 0; i < header.Length; i++)
        {
            var end = header[i] == '<' && i + 1 < header.Length && (char.IsAsciiLetter(header[i + 1]) || header[i + 1] == '/')
                ? header.IndexOf('>', i)
                : -1;
            if (end < 0)
            {
                text.Append(header[i]);
                continue;
            }

            text.Append(' ');
            i = end;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>A text without a number in front: 'Q3.', '3)', 'Question 3:', 'Cwestiwn 3 -', 'Q3 '. As it is where nothing else is left.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutNumber(string text)
    {
        var rest = text.AsSpan().TrimStart();
        var named = false;
        foreach (var name in (ReadOnlySpan<string>)["question", "cwestiwn", "c", "q"])
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var after = rest[name.Length..].TrimStart();
                if (!after.IsEmpty && char.IsAsciiDigit(after[0]))
                {
                    rest = after;
                    named = true;
                    break;
                }
            }
        }

        var digits = 0;
        while (digits < rest.Length && digits < 4 && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        if (digits is 0 or 4)
        {
            return text;
        }

        rest = rest[digits..];
        rest = rest.Length > 1 && char.IsAsciiLetterLower(rest[0]) && !char.IsLetterOrDigit(rest[1]) ? rest[1..] : rest;
        var mark = !rest.IsEmpty && rest[0] is '.' or ')' or ':' or '-' or '–' or '—' or ']';
        var space = !rest.IsEmpty && rest[0] == ' ' && rest.TrimStart() is ['-' or '–' or '—' or ':' or ')', ..];
        if (!mark && !space && !(named && !rest.IsEmpty && rest[0] == ' '))
        {
            return text;
        }

        var left = rest.TrimStart(" .):-–—]").ToString();
        return left.Length == 0 ? text : left;
    }

    /// <summary>A text without what tools put behind a question, such as '(required)'.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutEnding(string text)
    {
        var rest = text.AsSpan().TrimEnd();
        for (var again = true; again;)
        {
            again = false;
            foreach (var ending in Endings)
            {
                if (rest.Length > ending.Length && rest.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    rest = rest[..^ending.Length].TrimEnd();
                    again = true;
                }
            }

            if (InstructionAt(rest) is > 0 and var start)
            {
                rest = rest[..start].TrimEnd();
                again = true;
            }
        }

        return rest.ToString();
    }

    // Where the last brackets begin, where they hold an instruction; -1 otherwise.
    private static int InstructionAt(ReadOnlySpan<char> text)
    {
        var start = text is [.., ')'] ? text.LastIndexOf('(') : text is [.., ']'] ? text.LastIndexOf('[') : -1;
        if (start <= 0)
        {
            return -1;
        }

        var inside = text[(start + 1)..^1].TrimStart();
        foreach (var instruction in Instructions)
        {
            if (inside.StartsWith(instruction, StringComparison.OrdinalIgnoreCase)
                && (inside.Length == instruction.Length || !char.IsLetter(inside[instruction.Length])))
            {
                return start;
            }
        }

        return -1;
    }
}
