namespace Sui.Inspection.Pdf.Drawing;

/// <summary>How a line is drawn.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Width">The width in points, above 0 and at most 100.</param>
public sealed record PdfStroke(PdfColor Color, double Width = 1)
{
    /// <summary>Lengths of dashes and gaps in turn, in points, at most 10, each above 0; empty for a solid line.</summary>
    public IReadOnlyList<double> Dash { get; init; } = [];
}
