namespace Sui.Inspection.Pdf.Text;

/// <summary>Measures text that is not broken into lines.</summary>
internal static class LineWidths
{
    /// <summary>The width in points of the widest line of runs when only line feeds start new lines, or <paramref name="most"/> if it is
    /// more.</summary>
    public static double Widest(IReadOnlyList<TextRun> runs, double most)
    {
        var (widest, width) = (0.0, 0.0);
        foreach (var (text, style) in runs)
        {
            var font = style.Face;
            for (var index = 0; index < text.Length; index++)
            {
                if (text[index] == '\n')
                {
                    width = 0;
                    continue;
                }

                if (text[index] != Characters.ZeroWidthSpace)
                {
                    width += font.AdvanceOf(font.GlyphOf(Characters.CodeAt(text, ref index))) * style.Size / 1000;
                    widest = Math.Max(widest, width);
                }

                if (widest >= most)
                {
                    return most;
                }
            }
        }

        return widest;
    }
}
