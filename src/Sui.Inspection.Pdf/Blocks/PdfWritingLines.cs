namespace Sui.Inspection.Pdf.Blocks;

/// <summary>Ruled lines to write on by hand, tagged as one field (<c>Form</c> with the attributes of <c>PrintField</c>).</summary>
/// <param name="Text">What the lines are for, for people who cannot see them; 1 to 1,000 characters, not blank.</param>
/// <param name="Lines">The number of lines, 1 to 20; no more are drawn than a page holds.</param>
public sealed record PdfWritingLines(string Text, int Lines) : PdfBlock;
