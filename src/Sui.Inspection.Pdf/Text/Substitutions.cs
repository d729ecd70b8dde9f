using System.Globalization;

namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// What is drawn in place of a character that the fonts lack and that has a look-alike: its compatibility decomposition, such as
/// A for a full-width A, a similar sign, or the common digit for a digit of another script.
/// </summary>
internal static class Substitutions
{
    private static readonly Lazy<Dictionary<int, string>> Table = new(Load);

    /// <summary>The text to draw, all of which the fonts have, or null when the character has no look-alike.</summary>
    public static string? For(int code)
    {
        if (Table.Value.TryGetValue(code, out var text))
        {
            return text;
        }

        var digit = CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(code), 0);
        return digit >= 0 ? digit.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static Dictionary<int, string> Load()
    {
        var table = new Dictionary<int, string>();
        foreach (var line in TextResource.Lines("Substitutions.txt"))
        {
            var end = line.AsSpan().IndexOfAny('=', '+');
            var key = line.AsSpan(0, end);
            var dots = key.IndexOf("..", StringComparison.Ordinal);
            var first = Hex(dots < 0 ? key : key[..dots]);
            var last = dots < 0 ? first : Hex(key[(dots + 2)..]);
            var text = line[(end + 1)..];
            for (var code = first; code <= last; code++)
            {
                table.Add(code, line[end] == '+' ? ((char)(text[0] + code - first)).ToString() : text);
            }
        }

        return table;
    }

    private static int Hex(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
