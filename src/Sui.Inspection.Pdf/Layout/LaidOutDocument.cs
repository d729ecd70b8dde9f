using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>A document with its pages drawn and its structure built, not yet a file.</summary>
/// <param name="Root">The root of the structure.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Headings">The headings in document order, with their places.</param>
/// <param name="Fonts">The fonts with the characters in use.</param>
/// <param name="Replaced">How often each code point had to be replaced.</param>
internal sealed record LaidOutDocument(
    StructureElement Root,
    IReadOnlyList<PageCanvas> Pages,
    IReadOnlyList<HeadingEntry> Headings,
    DocumentFonts Fonts,
    IReadOnlyDictionary<int, int> Replaced);
