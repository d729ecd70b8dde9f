using System.Text;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Text that was UTF-8, was read as Windows-1252 and was saved so: 'don’t' stands as 'donâ€™t', 'grŵp' as 'grÅµp'. What can be nothing
/// else is turned back, letter by letter; everything else stays.
/// </summary>
internal static class Mojibake
{
    // The characters of the bytes 80 to 9F in Windows-1252; a byte that stands for nothing there is itself.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Turns a text back.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mended">The text as it was; the same where nothing is to be mended.</param>
    /// <returns>Whether there was anything to mend.</returns>
    public static bool TryMend(string text, out string mended)
    {
        mended = text;
        if (!text.AsSpan().ContainsAny('Â', 'Ã', 'Ä') && !text.AsSpan().ContainsAny('Å', 'â', 'ð'))
        {
            return false;
        }

        var found = false;
        var builder = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Rune(text.AsSpan(at), out var length) is { } rune)
            {
                builder.Append(rune.ToString());
                found = true;
            }
            else
            {
                builder.Append(text[at]);
            }

            at += length;
        }

        mended = found ? builder.ToString() : text;
        return found;
    }

    // Only what mojibake of Latin letters, of punctuation and of pictures begins with: other pairs occur in real words.
    private static Rune? Rune(ReadOnlySpan<char> text, out int length)
    {
        var bytes = text[0] switch { 'Â' or 'Ã' or 'Ä' or 'Å' => 2, 'â' => 3, 'ð' => 4, _ => 1 };
        length = 1;
        if (bytes == 1)
        {
            return null;
        }

        Span<byte> utf8 = stackalloc byte[4];
        utf8[0] = (byte)text[0];
        for (var at = 1; at < bytes; at++)
        {
            var value = at < text.Length ? ByteOf(text[at]) : 0;
            if (value is < 0x80 or > 0xBF)
            {
                return LostQuote(text, at, out length);
            }

            utf8[at] = (byte)value;
        }

        var status = System.Text.Rune.DecodeFromUtf8(utf8[..bytes], out var rune, out var read);
        var whole = status == System.Buffers.OperationStatus.Done && read == bytes;
        length = whole ? bytes : 1;
        return whole ? rune : null;
    }

    // The last byte of a closing quotation mark stands for nothing in Windows-1252, and many programs drop it.
    private static Rune? LostQuote(ReadOnlySpan<char> text, int at, out int length)
    {
        var lost = at == 2 && text is ['â', '€', ..];
        length = !lost ? 1 : text.Length > 2 && text[2] == '\uFFFD' ? 3 : 2;
        return lost ? new Rune('”') : null;
    }

    private static int ByteOf(char c)
    {
        var high = High.IndexOf(c, StringComparison.Ordinal);
        return high >= 0 ? 0x80 + high : c is >= '\u00A0' and <= '\u00FF' ? c : 0;
    }
}
