using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Pages;

namespace Sui.Inspection.Pdf.Text;

/// <summary>The host's fonts in the order in which they are asked for what the library's own lack.</summary>
internal sealed class FallbackFonts(IReadOnlyList<PdfFont> fonts)
{
    public static FallbackFonts None { get; } = new([]);

    public bool IsEmpty => fonts.Count == 0;

    /// <summary>The first font that has all of a letter with its marks; null for none.</summary>
    public TrueTypeFont? For(List<int> codes)
    {
        for (var index = 0; index < codes.Count; index++)
        {
            var mark = codes[index] is >= MarkPlacer.First and <= MarkPlacer.Last;
            if (!SimpleScripts.Has(codes[index]) || (mark ? index == 0 : Characters.IsMark(codes[index])))
            {
                return null;
            }
        }

        foreach (var font in fonts)
        {
            if (codes.TrueForAll(code => Draws(font.Face, code)))
            {
                return font.Face;
            }
        }

        return null;
    }

    // A letter without an outline would leave a gap in what somebody said; marks are placed as those are that take no width.
    private static bool Draws(TrueTypeFont font, int code)
    {
        var glyph = font.GlyphOf(code);
        return glyph != 0 && font.OutlineOf(glyph).Length > 0
            && (code is < MarkPlacer.First or > MarkPlacer.Last || font.AdvanceOf(glyph) == 0);
    }
}
