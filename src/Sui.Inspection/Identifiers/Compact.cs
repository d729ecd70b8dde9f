namespace Sui.Inspection.Identifiers;

/// <summary>Matches the form of a code whose parts may be divided by single signs, such as <c>QQ 12 34 56 C</c>.</summary>
internal static class Compact
{
    /// <summary>
    /// Where a code ends that starts at a position; -1 when none does. In the form <c>L</c> is a letter, <c>D</c> a digit and
    /// <c>A</c> either; between any two there may be one space, hyphen, dot, slash or underscore, or two spaces.
    /// </summary>
    /// <param name="span">The folded text.</param>
    /// <param name="start">The position.</param>
    /// <param name="form">The form.</param>
    /// <param name="code">Filled with the code without what divides it; as long as the form.</param>
    /// <param name="divided">Whether something divided it.</param>
    public static int Match(ReadOnlySpan<char> span, int start, ReadOnlySpan<char> form, Span<char> code, out bool divided)
    {
        divided = false;
        var at = start;
        for (var part = 0; part < form.Length; part++)
        {
            if (part > 0)
            {
                var skipped = Skip(span, at);
                divided |= skipped > 0;
                at += skipped;
            }

            if (at >= span.Length || !Fits(span[at], form[part]))
            {
                return -1;
            }

            code[part] = span[at++];
        }

        return Chars.IsEdge(span, at) ? at : -1;
    }

    private static bool Fits(char character, char form) => form switch
    {
        'L' => Chars.IsLetter(character),
        'D' => Chars.IsDigit(character),
        _ => Chars.IsLetter(character) || Chars.IsDigit(character),
    };

    private static int Skip(ReadOnlySpan<char> span, int at) =>
        at >= span.Length || span[at] is not (' ' or '-' or '.' or '/' or '_') ? 0
        : span[at] == ' ' && at + 1 < span.Length && span[at + 1] == ' ' ? 2
        : 1;
}
