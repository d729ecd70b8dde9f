namespace Sui.Inspection.Pdf.Text;

/// <summary>Text that the fonts can show in full.</summary>
/// <param name="Text">What is drawn.</param>
/// <param name="ActualText">The character that <paramref name="Text"/> stands for, when it is not itself; otherwise null.</param>
internal readonly record struct TextPiece(string Text, string? ActualText = null);
