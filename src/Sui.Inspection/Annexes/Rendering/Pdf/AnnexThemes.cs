using Sui.Inspection.Pdf;

namespace Sui.Inspection.Annexes.Rendering.Pdf;

/// <summary>The looks of the documents. The annex has few pages and no text below 12 points; the supplement is for reference; the easy
/// read is large; a working paper has the writer's usual look.</summary>
internal static class AnnexThemes
{
    private static readonly PdfTheme Annex = new()
    {
        Margins = new PdfMargins(42, 47, 40, 47),
        BodySize = 12,
        LeadSize = 13,
        SmallSize = 12,
        TableSize = 12,
        HeadingSizes = [18, 15, 13, 12.5],
        LineHeight = 1.13,
        CellPadding = 2.2,
        Spacing = 0.36,
    };

    private static readonly PdfTheme Supplement = new()
    {
        Margins = new PdfMargins(54, 54, 54, 54),
        BodySize = 10.5,
        LeadSize = 12,
        SmallSize = 10,
        TableSize = 10,
        HeadingSizes = [20, 15, 12.5, 11.5],
        LineHeight = 1.22,
        CellPadding = 2.5,
        Spacing = 0.75,
    };

    private static readonly PdfTheme EasyRead = new()
    {
        BodySize = 14.5,
        LeadSize = 15.5,
        SmallSize = 14.5,
        TableSize = 14.5,
        FurnitureSize = 14,
        HeadingSizes = [25, 19, 16, 15],
        LineHeight = 1.36,
    };

    /// <summary>The theme of a document.</summary>
    public static PdfTheme Of(AnnexDocument document) => document switch
    {
        { Audience: AnnexAudience.Working } => PdfTheme.Default,
        { Part: AnnexPart.Supplement } => Supplement,
        { Part: AnnexPart.EasyRead } => EasyRead,
        _ => Annex,
    };

    /// <summary>Whether a document is long enough for a table of contents.</summary>
    public static bool HasContents(AnnexDocument document) =>
        document.Audience == AnnexAudience.Working || document.Part == AnnexPart.Supplement;
}
