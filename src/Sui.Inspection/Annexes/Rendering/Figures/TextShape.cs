namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>One line of text.</summary>
/// <param name="Position">A point on the baseline: the text's left end, middle or right end, as the anchor says.</param>
/// <param name="Text">The text, fit for print, not empty.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Anchor">Which part of it stands at the position.</param>
/// <param name="Tone">Its tone.</param>
internal sealed record TextShape(
    FigurePoint Position, string Text, double Size, bool Bold, FigureAnchor Anchor, FigureTone Tone) : FigureShape
{
    /// <summary>The room that the text takes up, with a margin for the wider fonts of other readers.</summary>
    public FigureBounds Bounds
    {
        get
        {
            var width = FigureText.Width(Text, Size, Bold);
            var left = Position.X - Anchor switch
            {
                FigureAnchor.Middle => width / 2,
                FigureAnchor.End => width,
                _ => 0,
            };
            return new FigureBounds(left, Position.Y - (0.8 * Size), left + width, Position.Y + (0.25 * Size));
        }
    }
}
