namespace Sui.Inspection.Pdf.Text;

/// <summary>A line of text.</summary>
/// <param name="Segments">Its parts from left to right; empty for a blank line.</param>
/// <param name="Width">Its width in points without spaces at its end.</param>
internal sealed record TextLine(IReadOnlyList<TextSegment> Segments, double Width)
{
    private const string Marks = ".!?…。！？";
    private const string Closing = "\"'”’)]」』）";

    /// <summary>Whether its last words end a sentence, as far as their marks tell.</summary>
    public bool EndsSentence
    {
        get
        {
            for (var index = Segments.Count - 1; index >= 0; index--)
            {
                var words = Segments[index].Characters.TrimEnd(' ').TrimEnd(Closing);
                if (!words.IsEmpty)
                {
                    return Marks.Contains(words[^1]);
                }
            }

            return false;
        }
    }
}
