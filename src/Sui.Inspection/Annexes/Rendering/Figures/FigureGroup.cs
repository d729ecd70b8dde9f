namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Rows that stay together where a page has room for them.</summary>
/// <param name="Heading">Drawn above the first row, and again where they go on in another part; null for none.</param>
/// <param name="Rows">The rows, uppermost first.</param>
internal sealed record FigureGroup(FigureRow? Heading, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>A row by itself.</summary>
    public FigureGroup(FigureRow row)
        : this(null, [row])
    {
    }

    /// <summary>The height of all of it.</summary>
    public double Height => (Heading?.Height ?? 0) + Rows.Sum(row => row.Height);
}
