using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Blocks;

/// <summary>An answer with a box to tick.</summary>
/// <param name="Content">The answer; not blank.</param>
public sealed record PdfTickBox(IReadOnlyList<PdfInline> Content)
{
    /// <summary>Makes an answer of plain text.</summary>
    /// <param name="text">The answer.</param>
    public PdfTickBox(string text)
        : this([new PdfText(text)])
    {
    }

    /// <summary>The language of the answer as a BCP 47 tag when it is not the surrounding one; null for that one.</summary>
    public string? Language { get; init; }
}
