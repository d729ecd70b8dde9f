using System.Text.RegularExpressions;
using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>Texts of an answer.</summary>
internal static partial class AnswerText
{
    /// <summary>The most characters of a name, an id or a place.</summary>
    private const int Longest = 160;

    /// <summary>A name, an id or a place on one line, of at most 160 characters: an assistant takes what it reads for instructions, and a line of its own looks like one.</summary>
    public static string Short(string text)
    {
        var line = OneLine(text);
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <summary>A text without line breaks and other control characters.</summary>
    public static string OneLine(string text) => Controls().Replace(text, " ");

    /// <summary>What a problem says, without a count of rows at its start, which could be a small count of people.</summary>
    public static string Uncounted(string message) => LeadingCount().Replace(OneLine(message), Shorthand.Confidential);

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"^[0-9][0-9,]*(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCount();
}
