namespace Sui.Inspection.Pdf;

/// <summary>
/// Page, sizes and colours. The default is A4 with 12-point body text, left aligned, and colours whose contrast on
/// their ground is 4.5 or more (WCAG AA). All lengths are in points (1/72 inch).
/// </summary>
/// <remarks>
/// A value outside its range is a violation when a document is written, not when the theme is made. Two themes are equal
/// when their members are; <see cref="HeadingSizes"/> is compared by reference.
/// </remarks>
public sealed record PdfTheme
{
    /// <summary>The theme with every default.</summary>
    public static PdfTheme Default { get; } = new();

    /// <summary>Page width, 72 to 14,400.</summary>
    public double PageWidth { get; init; } = 595.28;

    /// <summary>Page height, 72 to 14,400.</summary>
    public double PageHeight { get; init; } = 841.89;

    /// <summary>Page margins; they must leave at least 72 by 72 points for content.</summary>
    public PdfMargins Margins { get; init; } = new(72, 64, 72, 64);

    /// <summary>Size of body text, 4 to 72.</summary>
    public double BodySize { get; init; } = 12;

    /// <summary>Size of a lead paragraph, 4 to 72.</summary>
    public double LeadSize { get; init; } = 14;

    /// <summary>Size of notes and of small paragraphs, 4 to 72.</summary>
    public double SmallSize { get; init; } = 10.5;

    /// <summary>Size of text in table cells, 4 to 72.</summary>
    public double TableSize { get; init; } = 11;

    /// <summary>Size of running headers and footers, 4 to 72.</summary>
    public double FurnitureSize { get; init; } = 9.5;

    /// <summary>Sizes of headings of level 1 to 4, in that order, each 4 to 72.</summary>
    public IReadOnlyList<double> HeadingSizes { get; init; } = [24, 18, 14.5, 12.5];

    /// <summary>Line height as a multiple of the text's size, 1 to 3; headings use a little less.</summary>
    public double LineHeight { get; init; } = 1.35;

    /// <summary>The space above and below the text of a table's cells, 0 to 24.</summary>
    public double CellPadding { get; init; } = 4;

    /// <summary>The space around headings, tables, figures and callouts and after paragraphs, as a multiple of the usual, 0.25 to 2.</summary>
    public double Spacing { get; init; } = 1;

    /// <summary>Whether the running header also stands on the first page.</summary>
    public bool HeaderOnFirstPage { get; init; }

    /// <summary>Body text.</summary>
    public PdfColor TextColor { get; init; } = PdfColor.FromHex("#1B2530");

    /// <summary>Notes, captions and running text.</summary>
    public PdfColor MutedColor { get; init; } = PdfColor.FromHex("#4A5763");

    /// <summary>Headings.</summary>
    public PdfColor HeadingColor { get; init; } = PdfColor.FromHex("#1D3A54");

    /// <summary>Links, which are underlined too.</summary>
    public PdfColor LinkColor { get; init; } = PdfColor.FromHex("#1A5490");

    /// <summary>Thin rules in tables and page furniture.</summary>
    public PdfColor RuleColor { get; init; } = PdfColor.FromHex("#AEB9C4");

    /// <summary>The ground of header rows.</summary>
    public PdfColor HeaderTint { get; init; } = PdfColor.FromHex("#E6ECF1");

    /// <summary>The ground of callouts.</summary>
    public PdfColor CalloutTint { get; init; } = PdfColor.FromHex("#F1F5F8");

    /// <summary>The rule at the side of callouts.</summary>
    public PdfColor CalloutRule { get; init; } = PdfColor.FromHex("#2F5D7C");
}
