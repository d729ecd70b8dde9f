using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Text;

/// <summary>Text that the fonts can show in full.</summary>
/// <param name="Text">What is drawn.</param>
/// <param name="ActualText">The character that <paramref name="Text"/> stands for, when it is not itself; otherwise null.</param>
/// <param name="Font">The host's font that draws it; null for those of the library.</param>
internal readonly record struct TextPiece(string Text, string? ActualText = null, TrueTypeFont? Font = null)
{
    /// <summary>Pieces without what they stand for, each in another font than those beside it, and none of them empty.</summary>
    public static IReadOnlyList<TextPiece> Join(IEnumerable<TextPiece> pieces)
    {
        var joined = new List<TextPiece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].Font == piece.Font)
            {
                joined[^1] = new TextPiece(joined[^1].Text + piece.Text, Font: piece.Font);
            }
            else if (piece.Text.Length > 0)
            {
                joined.Add(new TextPiece(piece.Text, Font: piece.Font));
            }
        }

        return joined;
    }
}
