using System.Text;
using Sui.Inspection.Annexes;

namespace Sui.Inspection.Text;

/// <summary>Text and markup of an HTML page that is also well-formed XML.</summary>
internal static class HtmlText
{
    /// <summary>A text as content or as the value of an attribute in double quotes.</summary>
    public static string Encode(string text) => PrintableText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>Runs as phrasing content.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="prefix">What the ids of the page that links lead to start with.</param>
    public static string Runs(IEnumerable<TextRun> runs, string prefix = "")
    {
        var result = new StringBuilder();
        foreach (var run in runs)
        {
            result.Append(Run(run, prefix));
        }

        return result.ToString();
    }

    private static string Run(TextRun run, string prefix)
    {
        var text = Encode(run.Text);
        if (run.Style == TextStyle.Strong)
        {
            text = $"<strong>{text}</strong>";
        }

        if (run.Language is { } language)
        {
            text = $"<span lang=\"{Encode(language)}\" dir=\"auto\">{text}</span>";
        }

        if (SafeAddress.From(run.Href) is not { } address)
        {
            return text;
        }

        address = address[0] == '#' ? $"#{prefix}{address[1..]}" : address;
        return $"<a href=\"{Encode(address)}\">{text}</a>";
    }
}
