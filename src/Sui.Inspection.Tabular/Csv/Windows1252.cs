using System.Text;

namespace Sui.Inspection.Tabular.Csv;

/// <summary>The upper half of Windows-1252.</summary>
internal static class Windows1252
{
    private static readonly Rune[] Runes = MakeRunes();

    /// <summary>The character of a byte. The five bytes that stand for nothing give U+FFFD.</summary>
    /// <param name="value">The byte, 0x80 to 0xFF.</param>
    public static Rune Rune(byte value) => Runes[value - 0x80];

    private static Rune[] MakeRunes()
    {
        var bytes = Enumerable.Range(0x80, 0x80).Select(code => (byte)code).ToArray();
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

        // The framework gives C1 control characters for bytes that stand for nothing.
        return [.. text.Select(character => char.IsControl(character) ? System.Text.Rune.ReplacementChar : new Rune(character))];
    }
}
