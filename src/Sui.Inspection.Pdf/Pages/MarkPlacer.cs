using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Pages;

/// <summary>
/// Shows text with marks that have no letter of their own to be part of. The fonts' marks have no width and stand around the pen;
/// here they are moved to the middle of the letter before them, clear of its top and of one another.
/// </summary>
internal static class MarkPlacer
{
    public const char First = '\u0300';

    public const char Last = '\u036F';

    /// <summary>The height in thousandths for which the fonts' marks above are made: that of a small letter.</summary>
    private const int SmallLetter = 500;

    /// <summary>The space between two marks, in thousandths.</summary>
    private const int Gap = 40;

    public static void Show(PdfBuffer content, FontUsage usage, ReadOnlySpan<char> text, double size)
    {
        var font = usage.Font;
        var (letter, advance, above, below) = (default((int Left, int Bottom, int Right, int Top)), 0, 0, 0);
        content.Raw("[<"u8);
        for (var index = 0; index < text.Length; index++)
        {
            var code = Characters.CodeAt(text, ref index);
            if (code == Characters.ZeroWidthSpace)
            {
                continue;
            }

            var glyph = font.GlyphOf(code);
            if (code is < First or > Last || index == 0)
            {
                content.HexWord(usage.NumberOf(code));
                (letter, advance) = (font.BoxOf(glyph), font.AdvanceOf(glyph));
                (above, below) = (Math.Max(0, letter.Top - SmallLetter), Math.Min(0, letter.Bottom));
                continue;
            }

            var mark = font.BoxOf(glyph);
            var height = mark.Top - mark.Bottom + Gap;
            var rise = 0;
            if (mark.Bottom > SmallLetter)
            {
                (rise, above) = (above, above + height);
            }
            else if (mark.Top < 0)
            {
                (rise, below) = (below, below - height);
            }

            var back = advance - ((letter.Left + letter.Right - mark.Left - mark.Right) / 2);
            content.Raw(">"u8).Integer(back).Raw("]TJ "u8).Number(rise * size / 1000).Raw(" Ts <"u8).HexWord(usage.NumberOf(code))
                .Raw("> Tj 0 Ts ["u8).Integer(-back).Raw("<"u8);
        }

        content.Raw(">]TJ\n"u8);
    }
}
