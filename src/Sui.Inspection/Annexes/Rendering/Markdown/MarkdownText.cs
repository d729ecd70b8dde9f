using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Markdown;

/// <summary>Text of GitHub-flavoured Markdown in which nothing of the text is taken for markup.</summary>
internal static class MarkdownText
{
    private const string Significant = "\\`*_{}[])<>#+-.!|~&$^=:@";

    /// <summary>A text with every character that could be markup escaped.</summary>
    public static string Escape(string text)
    {
        var clean = PrintableText.Clean(text);
        var result = new StringBuilder(clean.Length + 16);
        for (var index = 0; index < clean.Length; index++)
        {
            if (Significant.Contains(clean[index], StringComparison.Ordinal) && NeedsEscape(clean, index))
            {
                result.Append('\\');
            }

            result.Append(clean[index]);
        }

        return result.ToString();
    }

    /// <summary>Runs on one line.</summary>
    public static string Runs(IEnumerable<TextRun> runs)
    {
        var result = new StringBuilder();
        foreach (var run in Joined(runs))
        {
            result.Append(Run(run));
        }

        return result.ToString();
    }

    // Markdown has no languages: runs that differ in nothing else are one, or their marks would meet ("**a****b**").
    private static List<TextRun> Joined(IEnumerable<TextRun> runs)
    {
        var joined = new List<TextRun>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1].Style == run.Style
                && string.Equals(joined[^1].Href, run.Href, StringComparison.Ordinal))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    private static string Run(TextRun run)
    {
        var text = Escape(run.Text);
        if (run.Style == TextStyle.Strong && text.Trim() is { Length: > 0 } core)
        {
            // Strong marks must touch the words that they mark.
            var lead = text.Length - text.TrimStart().Length;
            text = text[..lead] + "**" + core + "**" + text[(lead + core.Length)..];
        }

        return SafeAddress.From(run.Href) is { } address
            ? $"[{text}](<{address.Replace("|", "%7C", StringComparison.Ordinal)}>)" : text;
    }

    /// <summary>Full stops, hyphens and the like are markup only at the start of a line, colons and at signs only in bare
    /// addresses.</summary>
    private static bool NeedsEscape(string text, int index) => text[index] switch
    {
        '-' or '=' or '#' => index == 0,
        '+' => index == 0 && (text.Length == 1 || text[1] == ' '),
        '.' when IsAddress(text, index) => true,
        '.' or ')' => index > 0 && char.IsAsciiDigit(text[index - 1])
            && text[..index].Trim().All(char.IsAsciiDigit),
        ':' => index + 1 < text.Length && text[index + 1] == '/',
        '@' => index > 0 && text[index - 1] != ' ',
        _ => true,
    };

    /// <summary>Whether a full stop follows a <c>www</c>, or starts a run that may, and would make a link of what
    /// follows.</summary>
    private static bool IsAddress(string text, int index) =>
        index == 0 || (text.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase)
            && (index == 3 || !char.IsLetterOrDigit(text[index - 4])));
}
