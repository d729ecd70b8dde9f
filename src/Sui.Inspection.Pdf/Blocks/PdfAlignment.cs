namespace Sui.Inspection.Pdf.Blocks;

/// <summary>Where text stands between two sides.</summary>
public enum PdfAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>At the right, as numbers do.</summary>
    Right,

    /// <summary>In the middle.</summary>
    Centre,
}
