using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sui.Inspection.Forms.Workbooks;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Adds the formats of the evidence workbook behind those that a workbook has, for sheets that are added to it.</summary>
internal static class AddedStyles
{
    // The first number of a format of one's own.
    private const uint FirstOwn = 164;

    /// <summary>Adds them.</summary>
    /// <param name="main">The workbook.</param>
    /// <returns>The number of each format in it.</returns>
    public static Func<CellLook, uint> Add(WorkbookPart main)
    {
        var part = main.WorkbookStylesPart ?? main.AddNewPart<WorkbookStylesPart>("suiStyles");
        var own = BookStyles.Make();
        if (part.Stylesheet is not { } styles)
        {
            part.Stylesheet = own;
            part.Stylesheet.Save();
            return look => (uint)look;
        }

        var numbers = styles.NumberingFormats ??= new NumberingFormats();
        var day = Math.Max(FirstOwn, numbers.Elements<NumberingFormat>().Select(one => (one.NumberFormatId?.Value ?? 0) + 1).DefaultIfEmpty().Max());
        var ownDay = own.NumberingFormats!.GetFirstChild<NumberingFormat>()!;
        numbers.Append(new NumberingFormat { NumberFormatId = day, FormatCode = ownDay.FormatCode });
        numbers.Count = (uint)numbers.ChildElements.Count;
        var fonts = Append(styles.Fonts ??= new Fonts(), own.Fonts!);
        styles.Fonts.Count = (uint)styles.Fonts.ChildElements.Count;
        var fills = Append(styles.Fills ??= new Fills(), own.Fills!);
        styles.Fills.Count = (uint)styles.Fills.ChildElements.Count;
        var borders = Append(styles.Borders ??= new Borders(), own.Borders!);
        styles.Borders.Count = (uint)styles.Borders.ChildElements.Count;
        var formats = styles.CellFormats ??= new CellFormats();
        var first = (uint)formats.Elements<CellFormat>().Count();
        foreach (var format in own.CellFormats!.Elements<CellFormat>())
        {
            var copy = (CellFormat)format.CloneNode(deep: true);
            copy.NumberFormatId = copy.NumberFormatId?.Value == ownDay.NumberFormatId!.Value ? day : copy.NumberFormatId;
            copy.FontId = fonts + (copy.FontId?.Value ?? 0);
            copy.FillId = (copy.FillId?.Value ?? 0) is > 0 and var fill ? fills + fill : 0;
            copy.BorderId = (copy.BorderId?.Value ?? 0) is > 0 and var border ? borders + border : 0;
            formats.Append(copy);
        }

        formats.Count = (uint)formats.Elements<CellFormat>().Count();
        styles.Save();
        return look => look == CellLook.Plain ? 0 : first + (uint)look;
    }

    private static uint Append(OpenXmlCompositeElement list, OpenXmlCompositeElement more)
    {
        var first = (uint)list.ChildElements.Count;
        list.Append(more.ChildElements.Select(one => one.CloneNode(deep: true)));
        return first;
    }
}
