using DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The styles of the evidence workbook; formats stand in the order of <see cref="CellLook"/>.</summary>
internal static class BookStyles
{
    // The day, the month in letters and the year: read alike in every country.
    private const uint DayFormat = 164;
    private const uint TextFormat = 49;
    private const string Face = "Arial";
    private const string Ink = "FF1F2A44";
    private const string Grey = "FF6B6B6B";

    /// <summary>The styles.</summary>
    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "d\\ mmm\\ yyyy" }),
        new Fonts(
            Font(11), Font(11, bold: true), Font(11, italic: true, colour: Grey), Font(18, bold: true, colour: Ink)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Fill("FFE3E8F1"), Fill("FFC9D6EC"), Fill("FFF2F2F2"), Fill("FFFFFBE6")),
        new Borders(new Border(), Box()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(TextFormat, font: 1, fill: 2), Format(TextFormat, font: 1, fill: 3), Format(TextFormat), Format(DayFormat), Format(0),
            Format(TextFormat, font: 2, fill: 4), Format(DayFormat, font: 2, fill: 4), Format(TextFormat, font: 3, wrap: false), Format(TextFormat, font: 1),
            Format(TextFormat, fill: 5, border: 1), Format(DayFormat, fill: 5, border: 1)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(double size, bool bold = false, bool italic = false, string? colour = null)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        if (italic)
        {
            font.Append(new Italic());
        }

        font.Append(new FontSize { Val = size });
        if (colour is not null)
        {
            font.Append(new Color { Rgb = colour });
        }

        font.Append(new FontName { Val = Face });
        return font;
    }

    private static Fill Fill(string colour) => new(
        new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Box()
    {
        return new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());

        static T Line<T>()
            where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFB8B8B8" } };
    }

    private static CellFormat Format(uint number, uint font = 0, uint fill = 0, uint border = 0, bool wrap = true) =>
        new(new Alignment { Horizontal = HorizontalAlignmentValues.Left, Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyNumberFormat = number != 0,
            ApplyFont = font != 0,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
        };
}
