namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds ids of devices that have no colons or hyphens: 001a.2b3c.4d5e; and rows of 12 or 32 hexadecimal digits beside a word that says so.</summary>
internal static class DeviceShapes
{
    /// <summary>Looks at a word with a digit.</summary>
    public static void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        if (end - start == 4 && end + 10 <= span.Length && span[end] == '.' && span[end + 5] == '.' && (start == 0 || span[start - 1] != '.'))
        {
            var run = span[start..(end + 10)];
            if (IsHex(run[..4]) && IsHex(run[5..9]) && IsHex(run[10..14]) && run.IndexOfAnyInRange('a', 'f') >= 0 && Chars.IsEdge(span, end + 10))
            {
                state.Add(IdentifierKind.Device, start, end + 10, sure: true);
            }
        }
        else if (end - start is 12 or 32 && IsHex(span[start..end])
            && (Context.Precedes(span, start, Labels.Device) || Context.Precedes(span, start, ["mac"]) || Context.Follows(span, end, Labels.Device)))
        {
            state.Add(IdentifierKind.Device, start, end, sure: true);
        }
    }

    private static bool IsHex(ReadOnlySpan<char> run)
    {
        foreach (var character in run)
        {
            if (!Chars.IsDigit(character) && character is not (>= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return true;
    }
}
