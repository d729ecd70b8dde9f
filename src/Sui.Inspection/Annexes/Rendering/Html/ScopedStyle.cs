using System.Text;
using System.Text.RegularExpressions;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>Makes a page's style sheet that of one element, so that it touches nothing else on the page which the element is put in.</summary>
internal static partial class ScopedStyle
{
    /// <summary>The style sheet with every selector inside an element of a class, headings one level lower and no rules for pages.</summary>
    /// <param name="css">The style sheet of a page, with rules and media queries alone.</param>
    /// <param name="scope">The selector of the element.</param>
    public static string Of(string css, string scope)
    {
        var result = new StringBuilder();
        var at = 0;
        while (css.IndexOf('{', at) is >= 0 and var open)
        {
            var prelude = css[at..open].Trim();
            var close = End(css, open);
            var body = css[(open + 1)..close];
            if (prelude.StartsWith("@media", StringComparison.Ordinal))
            {
                result.Append(prelude).Append(" {\n").Append(Of(body, scope)).Append("}\n");
            }
            else if (prelude[0] != '@')
            {
                var selectors = prelude.Split(',').Select(selector => Scoped(selector.Trim(), scope));
                result.AppendJoin(", ", selectors).Append(" {").Append(body).Append("}\n");
            }

            at = close + 1;
        }

        return result.ToString();
    }

    private static string Scoped(string selector, string scope) => selector is ":root" or "html" or "body"
        ? scope
        : scope + " " + Heading().Replace(selector, match => "h" + (char)(match.Value[1] + 1));

    /// <summary>Where the braces that open at a place close.</summary>
    private static int End(string css, int open)
    {
        var depth = 0;
        for (var index = open; index < css.Length; index++)
        {
            depth += css[index] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return index;
            }
        }

        throw new ArgumentException("The braces of a style sheet do not match.", nameof(css));
    }

    [GeneratedRegex(@"\bh[1-4]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
