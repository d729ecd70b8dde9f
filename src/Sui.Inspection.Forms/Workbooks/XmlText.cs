using System.Globalization;
using System.Text;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Texts as the parts of a workbook can hold them (ISO/IEC 29500-1, 22.9.2.19): what XML cannot hold or would change is written as
/// <c>_x000D_</c>, and so is anything that looks like that.</summary>
internal static class XmlText
{
    /// <summary>A text so that reading gives it back.</summary>
    public static string Of(string text)
    {
        StringBuilder? escaped = null;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter == '\r' || (char.IsControl(letter) && letter is not ('\t' or '\n')) || letter is '\uFFFE' or '\uFFFF' || IsEscape(text, index))
            {
                escaped ??= new StringBuilder(text, 0, index, text.Length + 16);
                escaped.Append("_x").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
            }
            else
            {
                escaped?.Append(letter);
            }
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && text.AsSpan(at + 2, 4).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;
}
