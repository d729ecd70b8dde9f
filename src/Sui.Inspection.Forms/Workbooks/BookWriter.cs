using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cells = DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Writes a workbook that people fill in: lists to choose from, notes, headings that stay in view. Rows are written one by one. The
/// same sheets give the same bytes.</summary>
internal static class BookWriter
{
    /// <summary>The last row that lists to choose from reach down to.</summary>
    public const int LastChoice = 5000;

    // In points.
    private const double LineHeight = 15;
    private const double TitleHeight = 28;
    private const double TallestRow = 180;

    // In characters: what a page of A4 across shows in letters that can be read.
    private const double WidestPage = 240;

    /// <summary>Writes a workbook.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="names">The names of ranges.</param>
    /// <param name="title">The workbook's title.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IReadOnlyList<BookSheet> sheets, IReadOnlyList<BookName> names, string title, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook, autoSave: false))
        {
            var workbook = document.AddNewPart<WorkbookPart>(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = BookStyles.Make();
            var list = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 2}");
                Write(workbook.AddNewPart<WorksheetPart>(id), sheet);
                list.Append(new Cells.Sheet
                {
                    Name = sheet.Name,
                    SheetId = (uint)(index + 1),
                    Id = id,
                    State = sheet.Hidden ? SheetStateValues.Hidden : null,
                });
            }

            workbook.Workbook = new Workbook(list);
            if (names.Count > 0)
            {
                workbook.Workbook.Append(new DefinedNames(names.Select(name => new DefinedName(name.Range) { Name = name.Name })));
            }

            BookProperties.Write(document, title);
            document.Save();
        }

        FixedZip.Copy(package, output);
    }

    /// <summary>Writes a sheet.</summary>
    /// <param name="part">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="styles">The number of each look's format; null for a workbook that has these formats alone.</param>
    public static void Write(WorksheetPart part, BookSheet sheet, Func<CellLook, uint>? styles = null)
    {
        styles ??= look => (uint)look;
        var notes = sheet.Columns.Index().Where(column => column.Item.Note is not null).Select(column => (0, column.Index, column.Item.Note!)).ToList();
        var drawing = notes.Count == 0 ? null : BookNotes.Add(part, notes);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var fits = sheet.Columns.Sum(column => column.Width) <= WidestPage;
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = fits }));
        if (sheet.HasHeadings)
        {
            writer.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0 }));
        }

        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = LineHeight });
        writer.WriteElement(new Columns(sheet.Columns.Select((column, index) => new Column
        {
            Min = (uint)(index + 1),
            Max = (uint)(index + 1),
            Width = column.Width,
            CustomWidth = true,
            Style = styles(column.Look),
        })));
        WriteRows(writer, sheet, styles);
        WriteChoices(writer, sheet);
        writer.WriteElement(new PageSetup { PaperSize = 9, FitToWidth = fits ? 1u : null, FitToHeight = fits ? 0u : null, Orientation = OrientationValues.Landscape });
        if (drawing is not null)
        {
            writer.WriteElement(new LegacyDrawing { Id = drawing });
        }

        writer.WriteEndElement();
    }

    private static void WriteRows(OpenXmlWriter writer, BookSheet sheet, Func<CellLook, uint> styles)
    {
        writer.WriteStartElement(new SheetData());
        var number = 0;
        if (sheet.HasHeadings)
        {
            WriteRow(writer, sheet, styles, number++, [.. sheet.Columns.Select(column => BookCell.Of(column.Heading, column.Needed ? CellLook.Needed : CellLook.Heading))]);
        }

        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, sheet, styles, number++, row);
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(
        OpenXmlWriter writer, BookSheet sheet, Func<CellLook, uint> styles, int number, IReadOnlyList<BookCell> cells)
    {
        var height = HeightOf(sheet, cells);
        writer.WriteStartElement(new Row
        {
            RowIndex = (uint)(number + 1),
            Height = height > LineHeight ? height : null,
            CustomHeight = height > LineHeight ? true : null,
        });
        for (var column = 0; column < cells.Count; column++)
        {
            var cell = cells[column];
            if (cell.Text.Length == 0 && cell.Look == CellLook.Plain)
            {
                continue;
            }

            var written = new Cell { CellReference = CellReferences.Of(number, column), StyleIndex = styles(cell.Look) };
            if (cell.IsNumber)
            {
                written.CellValue = new CellValue(cell.Text);
            }
            else if (cell.Text.Length > 0)
            {
                written.DataType = CellValues.InlineString;
                written.InlineString = new InlineString(new Cells.Text(XmlText.Of(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
            }

            writer.WriteElement(written);
        }

        writer.WriteEndElement();
    }

    // Programs that read a workbook do not all measure its rows.
    private static double HeightOf(BookSheet sheet, IReadOnlyList<BookCell> cells)
    {
        var height = LineHeight;
        for (var column = 0; column < cells.Count; column++)
        {
            var cell = cells[column];
            height = Math.Max(height, cell.Look switch
            {
                CellLook.Title => TitleHeight,
                CellLook.Plain => LineHeight,
                _ => LineHeight * Math.Ceiling(cell.Text.Length / (0.9 * sheet.Columns[column].Width)),
            });
        }

        return Math.Min(height, TallestRow);
    }

    private static void WriteChoices(OpenXmlWriter writer, BookSheet sheet)
    {
        var choices = sheet.Columns.Index().Where(column => column.Item.List is not null)
            .Select(column => new BookChoice($"{CellReferences.Of(1, column.Index)}:{CellReferences.Of(LastChoice - 1, column.Index)}", column.Item.List!))
            .Concat(sheet.Choices).ToList();
        if (choices.Count == 0)
        {
            return;
        }

        // A list proposes; words of the other language and lists of several are read as well, and so are not refused.
        writer.WriteElement(new DataValidations(choices.Select(choice => new DataValidation(new Formula1(choice.List))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = false,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = choice.Range },
        }))
        { Count = (uint)choices.Count });
    }
}
