using System.Net;
using System.Text;
using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>The forms in which a header can name a question: as it stands, and without what tools and authors put around it.</summary>
internal static class HeaderForms
{
    private static readonly string[] Endings =
        ["(required)", "(optional)", "(mandatory)", "(gofynnol)", "(dewisol)", "[required]", "[optional]", "*", ":", "- selected choice"];

    /// <summary>The folded forms of a header, the fullest first; empty where nothing is left.</summary>
    /// <param name="header">The header.</param>
    public static IReadOnlyList<string> Of(string header)
    {
        var forms = new List<string>(4);
        var plain = WithoutMarkup(header).Trim();
        Add(forms, plain);
        var bare = WithoutNumber(WithoutEnding(plain));
        Add(forms, bare);

        // 'code. Text of the question', as LimeSurvey writes codes with texts.
        var dot = bare.IndexOf(". ", StringComparison.Ordinal);
        if (dot > 0 && !bare.AsSpan(0, dot).Contains(' '))
        {
            Add(forms, bare[(dot + 2)..]);
        }

        // 'Group/Text of the question', as KoboToolbox writes labels with their groups.
        for (var slash = bare.IndexOf('/', StringComparison.Ordinal); slash >= 0 && forms.Count < 8;
            slash = bare.IndexOf('/', slash + 1))
        {
            Add(forms, WithoutNumber(bare[(slash + 1)..].Trim()));
        }

        return forms;
    }

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

    private static string WithoutEnding(string text)
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
        }

        return rest.ToString();
    }

    private static void Add(List<string> forms, string text)
    {
        var folded = TextFold.Fold(text);
        if (folded.Length > 0 && !forms.Contains(folded))
        {
            forms.Add(folded);
        }
    }
}
