namespace Sui.Inspection.Tool.Output;

/// <summary>Makes text from files safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text on one line: a control character, which could steer the terminal, and a mark that turns the direction of
    /// writing, which could make one text look like another, become a space.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.Any(Steers)
        ? string.Concat(text.Select(letter => Steers(letter) ? ' ' : letter))
        : text;

    private static bool Steers(char letter) =>
        char.IsControl(letter) || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
