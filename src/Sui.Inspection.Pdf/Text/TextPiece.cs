using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Text;

/// <summary>Text that the font of its style can show in full.</summary>
/// <param name="Text">What is drawn.</param>
/// <param name="Style">The font.</param>
/// <param name="ActualText">The character that <paramref name="Text"/> stands for, when it is not itself; otherwise null.</param>
internal readonly record struct TextPiece(string Text, FontStyle Style, string? ActualText = null);
