using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>A document with its pages drawn and its structure built, not yet a file.</summary>
/// <param name="Root">The root of the structure.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Headings">The headings in document order, with their places.</param>
/// <param name="Fonts">The fonts with the characters in use.</param>
/// <param name="Characters">The characters that could not be drawn as they are.</param>
internal sealed record LaidOutDocument(
    StructureElement Root,
    IReadOnlyList<PageCanvas> Pages,
    IReadOnlyList<HeadingEntry> Headings,
    DocumentFonts Fonts,
    CharacterTally Characters);
