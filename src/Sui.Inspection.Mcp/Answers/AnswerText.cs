using System.Text.RegularExpressions;
using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>Texts of an answer.</summary>
internal static partial class AnswerText
{
    private const int LongestName = 160;
    private const int LongestSentence = 300;

    /// <summary>A name, an id or a place on one line, of at most 160 characters: an assistant takes what it reads for instructions, and a line of its own looks like one.</summary>
    public static string Short(string text) => Clipped(OneLine(text), LongestName);

    /// <summary>What a problem says, on one line of at most 300 characters.</summary>
    public static string Sentence(string text) => Clipped(OneLine(text), LongestSentence);

    /// <summary>A text without line breaks and other control characters.</summary>
    public static string OneLine(string text) => Controls().Replace(text, " ");

    /// <summary>What a problem says, without a count of rows at its start, which could be a small count of people.</summary>
    public static string Uncounted(string message) => LeadingCount().Replace(OneLine(message), Shorthand.Confidential);

    private static string Clipped(string line, int longest) =>
        line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)] + "…";

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"^[0-9][0-9,]*(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCount();
}
