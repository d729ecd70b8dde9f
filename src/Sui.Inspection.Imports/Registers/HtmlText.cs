using System.Net;
using System.Text;

namespace Sui.Inspection.Imports.Registers;

/// <summary>The words of a text that may hold HTML, on one line.</summary>
internal static class HtmlText
{
    private static readonly string[] Unread = ["script", "style"];

    /// <summary>The words alone.</summary>
    /// <param name="html">The text. A '&lt;' that begins no tag stands for itself.</param>
    public static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            if (!IsTag(html, at) || html.IndexOf('>', at) is not (> 0 and var end))
            {
                text.Append(html[at++]);
                continue;
            }

            var name = NameOf(html, at);
            var opens = html[at + 1] != '/';
            at = end + 1;
            if (opens && Unread.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var close = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
                at = close < 0 ? html.Length : close;
            }

            // Words of two paragraphs are two words; a mark inside a word divides nothing.
            if (name.ToUpperInvariant() is not ("B" or "I" or "EM" or "STRONG" or "U" or "SPAN" or "A" or "SUB" or "SUP"))
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsTag(string html, int at) =>
        html[at] == '<' && at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!');

    private static string NameOf(string html, int at)
    {
        var from = at + 1 + (html[at + 1] == '/' ? 1 : 0);
        var to = from;
        while (to < html.Length && char.IsAsciiLetterOrDigit(html[to]))
        {
            to++;
        }

        return html[from..to];
    }
}
