namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds addresses of the internet protocol (RFC 791, RFC 4291), hardware addresses and universally unique ids (RFC 9562).</summary>
internal sealed class NetworkFinder : IDigitFinder
{
    private const int Longest = 64;

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        InternetNumbers.Find(state, start);
        DeviceShapes.Find(state, start, end);
        Hexadecimal(state, start);
        Unique(state, start, end);
    }

    // Both kinds of address in hexadecimal: groups divided by colons (or hyphens, for hardware).
    private static void Hexadecimal(ScanState state, int word)
    {
        var span = state.Text.Span;
        var start = word;
        while (start > 0 && word - start < Longest && (IsHex(span[start - 1]) || span[start - 1] is ':' or '-'))
        {
            start--;
        }

        var end = word;
        while (end < span.Length && end - start < Longest && (IsHex(span[end]) || span[end] is ':' or '-' or '.'))
        {
            end++;
        }

        // 'IP:2001:db8::1' and 'mac:01:23:45:67:89:ab': what the label leaves in the run is cut off.
        while (start < word && (!Chars.IsEdge(span, start - 1) || (span[start] is ':' or '-' && span[start + 1] is not ':')))
        {
            start++;
        }

        var run = span[start..end];
        if (run.Count(':') < 2 && run.Count('-') != 5)
        {
            return;
        }

        var trimmed = run.TrimEnd("-.").TrimEnd(':');
        trimmed = trimmed.Length < run.Length && run[trimmed.Length..].StartsWith("::") ? run[..(trimmed.Length + 2)] : trimmed;
        if (!Chars.IsEdge(span, start - 1) || !Chars.IsEdge(span, start + trimmed.Length))
        {
            return;
        }

        if (IsHardware(trimmed))
        {
            state.Add(IdentifierKind.Device, start, start + trimmed.Length, sure: true);
        }
        else if (IsVersion6(trimmed))
        {
            state.Add(IdentifierKind.IpAddress, start, start + trimmed.Length, sure: true);
        }
    }

    private static bool IsHardware(ReadOnlySpan<char> run)
    {
        if (run.Length != 17)
        {
            return false;
        }

        for (var at = 0; at < run.Length; at++)
        {
            if (at % 3 == 2 ? run[at] != run[2] || run[at] is not (':' or '-') : !IsHex(run[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVersion6(ReadOnlySpan<char> run)
    {
        var shortened = run.Contains("::", StringComparison.Ordinal);
        return !run.Contains('-') && run.Count(':') >= (shortened ? 2 : 7) && System.Net.IPAddress.TryParse(run, out var address)
            && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
    }

    private static void Unique(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        var first = start;
        while (first > 0 && start - first < 36 && (IsHex(span[first - 1]) || span[first - 1] == '-'))
        {
            first--;
        }

        if (first + 36 > span.Length || end > first + 36 || !Chars.IsEdge(span, first - 1) || !Chars.IsEdge(span, first + 36))
        {
            return;
        }

        for (var at = 0; at < 36; at++)
        {
            if (at is 8 or 13 or 18 or 23 ? span[first + at] != '-' : !IsHex(span[first + at]))
            {
                return;
            }
        }

        state.Add(IdentifierKind.Device, first, first + 36, sure: true);
    }

    private static bool IsHex(char character) => Chars.IsDigit(character) || character is >= 'a' and <= 'f';
}
