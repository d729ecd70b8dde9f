using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Which formats of a workbook show a day.</summary>
internal sealed class BookDates
{
    private readonly HashSet<uint> _formats = [];

    /// <summary>Looks at the formats.</summary>
    public BookDates(WorkbookPart main)
    {
        var styles = main.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(format => IsDay(format.FormatCode?.Value ?? string.Empty))
            .Select(format => format.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        foreach (var (index, format) in (styles?.CellFormats?.Elements<CellFormat>() ?? []).Index())
        {
            var number = format.NumberFormatId?.Value ?? 0;
            if (number is (>= 14 and <= 17) or 22 || own.Contains(number))
            {
                _formats.Add((uint)index);
            }
        }
    }

    /// <summary>Whether a cell of a format shows a number as a day.</summary>
    public bool IsDate(uint format) => _formats.Contains(format);

    private static bool IsDay(string code) =>
        code.Contains('d', StringComparison.OrdinalIgnoreCase) && code.Contains('y', StringComparison.OrdinalIgnoreCase);
}
