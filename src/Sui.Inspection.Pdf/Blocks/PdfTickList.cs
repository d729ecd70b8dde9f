namespace Sui.Inspection.Pdf.Blocks;

/// <summary>
/// Answers to tick on paper, each with a drawn box before it. Each box is tagged as a field to fill in by hand (<c>Form</c> with the
/// attributes of <c>PrintField</c>). A list without answers takes no room and leaves no trace.
/// </summary>
/// <param name="Boxes">The answers.</param>
/// <param name="BoxText">What a box is, for people who cannot see it, such as <c>Box to tick</c>; 1 to 1,000 characters, not blank.</param>
public sealed record PdfTickList(IReadOnlyList<PdfTickBox> Boxes, string BoxText) : PdfBlock
{
    /// <summary>Whether several boxes may be ticked; otherwise one.</summary>
    public bool Several { get; init; }
}
