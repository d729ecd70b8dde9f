using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>The looks that a theme gives to each kind of text.</summary>
internal sealed class Looks(PdfTheme theme)
{
    /// <summary>Headings are large and short, so their lines stand closer than those of body text.</summary>
    private const double HeadingLineHeight = 1.2;

    public TextLook Body { get; } = Of(theme, theme.BodySize, theme.TextColor);

    public TextLook Lead { get; } = Of(theme, theme.LeadSize, theme.TextColor);

    public TextLook Small { get; } = Of(theme, theme.SmallSize, theme.MutedColor);

    public TextLook Cell { get; } = Of(theme, theme.TableSize, theme.TextColor);

    public TextLook HeaderCell { get; } = Of(theme, theme.TableSize, theme.HeadingColor) with { Font = FontStyle.Bold };

    public TextLook Caption { get; } = Of(theme, theme.TableSize, theme.HeadingColor) with { Font = FontStyle.Bold };

    public TextLook Furniture { get; } = Of(theme, theme.FurnitureSize, theme.MutedColor);

    public TextLook Paragraph(PdfParagraphStyle style) => style switch
    {
        PdfParagraphStyle.Lead => Lead,
        PdfParagraphStyle.Small => Small,
        _ => Body,
    };

    public TextLook Heading(int level)
    {
        var size = theme.HeadingSizes[level - 1];
        return new TextLook(FontStyle.Bold, size, theme.HeadingColor, size * Math.Min(theme.LineHeight, HeadingLineHeight));
    }

    private static TextLook Of(PdfTheme theme, double size, PdfColor color) =>
        new(FontStyle.Regular, size, color, size * theme.LineHeight);
}
