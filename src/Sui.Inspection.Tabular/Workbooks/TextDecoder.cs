using System.Globalization;
using System.Text;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Makes UTF-8 of the texts in a workbook.</summary>
internal sealed class TextDecoder(int characters)
{
    // '_x000D_': a character that XML cannot hold, or '_' itself before something that looks like one.
    private const int EscapeLength = 7;

    private readonly byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(characters + 1)];

    /// <summary>The text without escapes and white space around it; nothing when it has a fault. Valid until the next call.</summary>
    /// <param name="text">The characters, which are changed.</param>
    /// <param name="fault">What is wrong.</param>
    public ReadOnlySpan<byte> Decode(Span<char> text, out TextFault fault)
    {
        fault = TextFault.None;
        if (text.Length > characters)
        {
            fault = TextFault.TooLong;
            return [];
        }

        text = Unescape(text);
        var bytes = CellText.Trim(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes)));
        if (CellBytes.HasControlCharacter(bytes))
        {
            fault = TextFault.Controls;
            return [];
        }

        return bytes;
    }

    private static Span<char> Unescape(Span<char> text)
    {
        var from = text.IndexOf("_x");
        if (from < 0)
        {
            return text;
        }

        var to = from;
        while (from < text.Length)
        {
            if (text[from..] is ['_', 'x', _, _, _, _, '_', ..]
                && ushort.TryParse(text.Slice(from + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text[to++] = (char)code;
                from += EscapeLength;
            }
            else
            {
                text[to++] = text[from++];
            }
        }

        return text[..to];
    }
}
