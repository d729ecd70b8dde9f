namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The colours of the tones.</summary>
internal static class FigurePalette
{
    /// <summary>A tone as a hash sign and six hexadecimal digits in lower case.</summary>
    public static string Hex(FigureTone tone) => tone switch
    {
        FigureTone.Ink => "#0b0c0c",
        FigureTone.Dark => "#1d3c5c",
        FigureTone.Muted => "#484f53",
        FigureTone.Accent => "#a3245b",
        FigureTone.Paper => "#ffffff",
        FigureTone.Tint => "#e9eef3",
        FigureTone.Grid => "#cdd4da",
        _ => throw new ArgumentOutOfRangeException(nameof(tone)),
    };
}
