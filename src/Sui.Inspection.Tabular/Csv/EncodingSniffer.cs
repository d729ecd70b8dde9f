namespace Sui.Inspection.Tabular.Csv;

/// <summary>Recognises the encoding of a text by its first bytes.</summary>
internal static class EncodingSniffer
{
    /// <summary>The encoding that the byte order mark names, and the mark's length; null and 0 without one.</summary>
    public static (TextEncoding? Encoding, int Length) Mark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (TextEncoding.Utf8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (TextEncoding.Utf32LittleEndian, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (TextEncoding.Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (TextEncoding.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (TextEncoding.Utf16BigEndian, 2),
        _ => (null, 0),
    };

    /// <summary>
    /// The encoding of a text without a mark: UTF-16 when most characters are ASCII, and so every other byte is NUL; otherwise UTF-8,
    /// and <see cref="Utf8Stream"/> sees to what is not.
    /// </summary>
    public static TextEncoding Guess(ReadOnlySpan<byte> head)
    {
        var pairs = head.Length / 2;
        if (pairs < 2 || !head.Contains((byte)0))
        {
            return TextEncoding.Utf8;
        }

        var higherLast = 0;
        var higherFirst = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            var (first, second) = (head[2 * pair], head[(2 * pair) + 1]);
            higherLast += first != 0 && second == 0 ? 1 : 0;
            higherFirst += first == 0 && second != 0 ? 1 : 0;
        }

        // More than half of the pairs one way, and hardly any the other way: NUL in a damaged UTF-8 file is neither.
        return higherLast > pairs / 2 && higherFirst <= pairs / 50 ? TextEncoding.Utf16LittleEndian
            : higherFirst > pairs / 2 && higherLast <= pairs / 50 ? TextEncoding.Utf16BigEndian
            : TextEncoding.Utf8;
    }
}
