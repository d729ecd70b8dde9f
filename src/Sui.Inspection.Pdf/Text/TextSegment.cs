namespace Sui.Inspection.Pdf.Text;

/// <summary>A part of a run on one line.</summary>
/// <param name="Run">The run.</param>
/// <param name="Start">Where the part starts in the run's text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="X">Its distance from the start of the line in points.</param>
/// <param name="Width">Its width in points without spaces at the end of the line.</param>
internal readonly record struct TextSegment(TextRun Run, int Start, int Length, double X, double Width)
{
    public ReadOnlySpan<char> Characters => Run.Text.AsSpan(Start, Length);
}
