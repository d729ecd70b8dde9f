namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A share in a cell of a table, as a small drawing that looks like a row of <see cref="IntervalFigure"/>: a track from 0 to 1, a
/// dot on a line with end caps, and the bar to compare with as a tick under a triangle.</summary>
internal static class ShareFigure
{
    /// <summary>Its width in points, before it is stretched to a cell's.</summary>
    public const double Width = 120;

    private const double Height = 17;
    private const double Inset = 6;
    private const double Middle = 10.5;
    private const double Cap = 3.5;
    private const double Dot = 3.6;
    private const double Track = 3;
    private const double Tick = 3.5;

    private static readonly FigureScale Scale = FigureScale.OfAllShares(Inset, Width - Inset);
    private static readonly FigureStroke Whisker = new(FigureTone.Dark, 1.5);
    private static readonly FigureStroke Halo = new(FigureTone.Paper, 0.8);
    private static readonly FigureStroke Bar = new(FigureTone.Accent, 1.6);
    private static readonly FigureStroke Mark = new(FigureTone.Muted, 0.7);

    /// <summary>Draws a share: what is no number is left out, and what lies beyond the scale stands at its end.</summary>
    public static FigureDrawing Draw(ShareMark mark)
    {
        var canvas = new FigureCanvas();
        canvas.Box(Inset, Middle - (Track / 2), Width - (2 * Inset), Track, FigureTone.Grid);
        foreach (var tick in new[] { 0, 0.5, 1 })
        {
            canvas.Line(Scale.TickX(tick), Middle - Tick, Scale.TickX(tick), Middle + Tick, Mark);
        }

        if (Scale.X(mark.Bar) is { } bar)
        {
            canvas.Line(bar, Middle - 7, bar, Middle + 6, Bar);
            canvas.Polygon(FigureTone.Accent, null, new(bar - 3.5, 0.5), new(bar + 3.5, 0.5), new(bar, 5.5));
        }

        var share = Scale.X(mark.Share);
        IntervalEnds.Draw(canvas, Scale.X(mark.Low), share, Scale.X(mark.High), Middle, Cap, Whisker);
        if (share is { } middle)
        {
            canvas.Circle(middle, Middle, Dot, FigureTone.Dark, Halo);
        }

        return canvas.Finish(Height, Width);
    }
}
