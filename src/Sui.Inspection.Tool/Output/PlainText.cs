namespace Sui.Inspection.Tool.Output;

/// <summary>Makes text from files safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: a control character, which could steer the terminal, becomes a space.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.Any(char.IsControl)
        ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter))
        : text;
}
