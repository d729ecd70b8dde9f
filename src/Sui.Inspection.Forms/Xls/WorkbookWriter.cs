using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sui.Inspection.Forms.Workbooks;
using Cells = DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Xls;

/// <summary>
/// Writes sheets of texts as .xlsx. Every cell is an inline text, which no program takes for a formula, a number or a date; the header is
/// bold and stays in view. The same sheets give the same bytes.
/// </summary>
internal static class WorkbookWriter
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="title">The workbook's title.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IReadOnlyList<Sheet> sheets, string title, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook, autoSave: false))
        {
            // Ids of relationships are given, since those that the library makes are random.
            var workbook = document.AddNewPart<WorkbookPart>(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = Styles();
            var list = new Sheets();
            for (var index = 0; index < sheets.Count; index++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 2}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(sheets[index]);
                list.Append(new Cells.Sheet { Name = sheets[index].Name, SheetId = (uint)(index + 1), Id = id });
            }

            workbook.Workbook = new Workbook(list);
            BookProperties.Write(document, title);
            document.Save();
        }

        FixedZip.Copy(package, output);
    }

    private static Worksheet Worksheet(Sheet sheet)
    {
        var data = new SheetData(Row(sheet.Header, 1, style: 1));
        for (var index = 0; index < sheet.Rows.Count; index++)
        {
            data.Append(Row(sheet.Rows[index], index + 2, style: 2));
        }

        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new Worksheet(
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }),
            new Columns(sheet.Header.Select((name, index) => new Column
            {
                Min = (uint)(index + 1),
                Max = (uint)(index + 1),
                Width = name.Contains("::", StringComparison.Ordinal) ? 48 : 22,
                CustomWidth = true,
            })),
            data);
    }

    private static Row Row(IReadOnlyList<string> cells, int number, uint style)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var index = 0; index < cells.Count; index++)
        {
            if (cells[index].Length > 0)
            {
                row.Append(new Cell(new InlineString(new Cells.Text(cells[index]) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = string.Create(CultureInfo.InvariantCulture, $"{CellReferences.Letters(index)}{number}"),
                    DataType = CellValues.InlineString,
                    StyleIndex = style,
                });
            }
        }

        return row;
    }

    // Format 49 is text: what is typed into a cell later stays text too.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Arial" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Arial" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, FontId = 1, ApplyNumberFormat = true, ApplyFont = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
            {
                NumberFormatId = 49,
                ApplyNumberFormat = true,
                ApplyAlignment = true,
            }),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
}
