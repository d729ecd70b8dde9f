using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.Xls;

/// <summary>Words as XLSForm takes them.</summary>
internal static class XlsFormText
{
    /// <summary>What a cell of a spreadsheet holds at most.</summary>
    private const int Longest = 32_767;

    /// <summary>Words for people. Line breaks stay. A reference to a question (<c>${name}</c>) becomes plain text by an invisible joiner
    /// between its first two characters; the format knows no other escape.</summary>
    public static string Words(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => PrintableText.Clean(line).Trim());
        var words = string.Join('\n', lines).Trim().Replace("${", "$\u2060{", StringComparison.Ordinal);
        return words.Length <= Longest ? words : words[..(Longest - 1)] + "…";
    }
}
