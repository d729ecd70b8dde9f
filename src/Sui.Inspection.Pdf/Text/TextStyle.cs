using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Text;

/// <summary>How a run of text looks and which element of the document's structure it belongs to.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Color">The colour.</param>
/// <param name="Element">The element; null for text that is furniture only.</param>
/// <param name="Link">The link that the text is part of, if any.</param>
/// <param name="Other">The host's font that draws it, whatever the face; null for that of the library.</param>
internal sealed record TextStyle(FontStyle Font, double Size, PdfColor Color, StructureElement? Element, LinkTarget? Link = null, TrueTypeFont? Other = null)
{
    /// <summary>The font that draws the text.</summary>
    public TrueTypeFont Face => Other ?? FontLibrary.Get(Font);
}
