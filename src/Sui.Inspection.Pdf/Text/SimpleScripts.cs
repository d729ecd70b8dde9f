namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// The characters that may be drawn in a host's font: those of scripts whose letters stand side by side from left to right. Scripts that join or reorder their
/// letters or run from the right, such as Arabic, Hebrew, Devanagari and Thai, would come out wrong without shaping, even where the font has the glyphs.
/// </summary>
internal static class SimpleScripts
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0021, 0x058F), // Latin, Greek, Cyrillic, Armenian
        (0x10A0, 0x10FF), // Georgian
        (0x1200, 0x167F), // Ethiopic, Cherokee, Canadian syllabics
        (0x16A0, 0x16FF), // Runes
        (0x18B0, 0x18FF), // Canadian syllabics
        (0x1C80, 0x1CBF), // Cyrillic, Georgian
        (0x1D00, 0x2BFF), // phonetic letters, Latin, Greek, punctuation, signs
        (0x2C00, 0x2DDF), // Glagolitic, Latin, Coptic, Georgian, Tifinagh, Ethiopic
        (0x2E00, 0xA63F), // punctuation, Chinese, Japanese, Yi, Lisu, Vai
        (0xA640, 0xA7FF), // Cyrillic, Bamum, Latin
        (0xAB00, 0xABBF), // Ethiopic, Latin, Cherokee
        (0xAC00, 0xD7A3), // Korean
        (0xF900, 0xFB17), // Chinese, ligatures of Latin and Armenian
        (0xFE10, 0xFE1F), // punctuation
        (0xFE30, 0xFE6F),
        (0xFF01, 0xFFEF), // wide and narrow forms
        (0x1D400, 0x1D7FF), // letters of mathematics
        (0x1F000, 0x1FBFF), // pictures
        (0x20000, 0x3FFFD), // Chinese
    ];

    /// <summary>Whether a character can be drawn side by side with others, or over the letter before it as <see cref="Pages.MarkPlacer"/> does.</summary>
    public static bool Has(int code)
    {
        var index = 0;
        while (index < Ranges.Length && Ranges[index].Last < code)
        {
            index++;
        }

        return index < Ranges.Length && Ranges[index].First <= code;
    }
}
