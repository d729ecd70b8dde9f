namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>The line of an interval with a cap at each end. An end on the wrong side of its share is moved to it; an end that is no number
/// leaves its side without a line.</summary>
internal static class IntervalEnds
{
    /// <summary>Draws the line.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="low">Where the lower end stands, or null.</param>
    /// <param name="share">Where the share stands, or null.</param>
    /// <param name="high">Where the upper end stands, or null.</param>
    /// <param name="y">The height of the line.</param>
    /// <param name="cap">How far caps reach to each side of the line.</param>
    /// <param name="stroke">How it is drawn.</param>
    public static void Draw(
        FigureCanvas canvas, double? low, double? share, double? high, double y, double cap, FigureStroke stroke)
    {
        low = low > share ? share : low;
        high = high < share ? share : high;
        if ((low ?? share) is { } from && (high ?? share) is { } to)
        {
            canvas.Line(from, y, to, y, stroke);
        }

        foreach (var end in new[] { low, high })
        {
            if (end is { } x)
            {
                canvas.Line(x, y - cap, x, y + cap, stroke);
            }
        }
    }
}
