using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>A note in small text, such as a caveat or an explanation of shorthand, tagged as a note.</summary>
/// <param name="Content">The text. A blank note takes no room and leaves no trace.</param>
public sealed record PdfNote(IReadOnlyList<PdfInline> Content) : PdfBlock
{
    /// <summary>Makes a note of plain text.</summary>
    /// <param name="text">The text.</param>
    public PdfNote(string text)
        : this([new PdfText(text)])
    {
    }
}
