namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A light grid behind the rows with its numbers and title below.</summary>
internal sealed class FigureAxis
{
    private const double Tick = 4;
    private const int MostLines = 3;

    private static readonly FigureStroke Grid = new(FigureTone.Grid, 0.8);
    private static readonly FigureStroke Base = new(FigureTone.Muted);

    private readonly FigureScale _scale;
    private readonly Func<double, string> _print;
    private readonly IReadOnlyList<string> _title;

    /// <summary>Lays out an axis.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="print">Prints a tick.</param>
    /// <param name="title">The title; blank for none.</param>
    public FigureAxis(FigureScale scale, Func<double, string> print, string title)
    {
        (_scale, _print) = (scale, print);
        _title = FigureText.Wrap(title, FigureCanvas.Width - scale.Left, MostLines);
    }

    /// <summary>The height in points below the rows.</summary>
    public double Height => Tick + FigureText.Height(1 + _title.Count) + 2;

    /// <summary>Draws it, given the top and the bottom of the rows.</summary>
    public void Draw(FigureCanvas canvas, double top, double bottom)
    {
        foreach (var tick in _scale.Ticks)
        {
            var x = _scale.TickX(tick);
            canvas.Line(x, top, x, bottom, Grid);
            canvas.Line(x, bottom, x, bottom + Tick, Base);
            canvas.Text(x, bottom + Tick, [_print(tick)], FigureAnchor.Middle, FigureTone.Muted);
        }

        canvas.Line(_scale.Left, bottom, _scale.Right, bottom, Base);
        canvas.Text(_scale.Left, bottom + Tick + FigureText.Height(1), _title, FigureAnchor.Start, FigureTone.Muted);
    }
}
