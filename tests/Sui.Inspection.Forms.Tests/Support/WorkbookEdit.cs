using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Tests.Support;

/// <summary>Changes a workbook as people do: cell by cell, sheet by sheet.</summary>
internal sealed class WorkbookEdit : IDisposable
{
    private readonly MemoryStream _memory = new();
    private readonly SpreadsheetDocument _document;

    public WorkbookEdit(byte[] workbook)
    {
        _memory.Write(workbook);
        _memory.Position = 0;
        _document = SpreadsheetDocument.Open(_memory, isEditable: true);
    }

    private WorkbookPart Main => _document.WorkbookPart!;

    public bool Has(string sheet) => Main.Workbook!.Sheets!.Elements<Sheet>().Any(one => one.Name == sheet);

    public WorkbookEdit Text(string sheet, string cell, string text) => Set(sheet, cell, found =>
    {
        found.DataType = CellValues.InlineString;
        found.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text));
    });

    public WorkbookEdit Number(string sheet, string cell, double number, uint? style = null) => Set(sheet, cell, found =>
    {
        found.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        if (style is { } given)
        {
            found.StyleIndex = given;
        }
    });

    public WorkbookEdit True(string sheet, string cell) => Set(sheet, cell, found =>
    {
        found.DataType = CellValues.Boolean;
        found.CellValue = new CellValue("1");
    });

    public WorkbookEdit Error(string sheet, string cell) => Set(sheet, cell, found =>
    {
        found.DataType = CellValues.Error;
        found.CellFormula = new CellFormula("VLOOKUP(1,A:A,1)");
        found.CellValue = new CellValue("#N/A");
    });

    /// <summary>A formula as programs other than spreadsheets write it: without its value.</summary>
    public WorkbookEdit FormulaOnly(string sheet, string cell) => Set(sheet, cell, found => found.CellFormula = new CellFormula("1+1"));

    public WorkbookEdit Rename(string sheet, string name)
    {
        Find(sheet).Name = name;
        return this;
    }

    public WorkbookEdit Hide(string sheet)
    {
        Find(sheet).State = SheetStateValues.Hidden;
        return this;
    }

    /// <summary>Hides a row as a filter does.</summary>
    public WorkbookEdit HideRow(string sheet, uint number)
    {
        Part(sheet).Worksheet!.GetFirstChild<SheetData>()!.Elements<Row>().Single(row => row.RowIndex!.Value == number).Hidden = true;
        return this;
    }

    public WorkbookEdit Remove(string sheet)
    {
        Find(sheet).Remove();
        return this;
    }

    /// <summary>Puts the sheets into the opposite order.</summary>
    public WorkbookEdit Reverse()
    {
        var sheets = Main.Workbook!.Sheets!;
        var all = sheets.Elements<Sheet>().Reverse().ToList();
        sheets.RemoveAllChildren();
        sheets.Append(all);
        return this;
    }

    /// <summary>A copy of a sheet, behind all others and under another name.</summary>
    public WorkbookEdit Copy(string sheet, string name)
    {
        var part = Main.AddNewPart<WorksheetPart>();
        part.Worksheet = (Worksheet)Part(sheet).Worksheet!.CloneNode(true);
        part.Worksheet.RemoveAllChildren<LegacyDrawing>();
        var sheets = Main.Workbook!.Sheets!;
        sheets.Append(new Sheet { Name = name, Id = Main.GetIdOfPart(part), SheetId = sheets.Elements<Sheet>().Max(one => one.SheetId!.Value) + 1 });
        return this;
    }

    /// <summary>Puts other content into a sheet's part, as a damaged or hostile workbook has it.</summary>
    public byte[] BytesWithPart(string sheet, string xml)
    {
        var name = Part(sheet).Uri.OriginalString.TrimStart('/');
        using var memory = new MemoryStream();
        memory.Write(Bytes());
        using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var part = zip.CreateEntry(name).Open();
            part.Write(System.Text.Encoding.UTF8.GetBytes(xml));
        }

        return memory.ToArray();
    }

    public WorkbookEdit Merge(string sheet, string range)
    {
        var worksheet = Part(sheet).Worksheet!;
        worksheet.InsertAfter(new MergeCells(new MergeCell { Reference = range }), worksheet.GetFirstChild<SheetData>());
        return this;
    }

    /// <summary>Puts rows with other words above the first, as a title and a blank row.</summary>
    public WorkbookEdit Title(string sheet, string title)
    {
        var data = Part(sheet).Worksheet!.GetFirstChild<SheetData>()!;
        foreach (var row in data.Elements<Row>())
        {
            row.RowIndex = row.RowIndex!.Value + 2;
            foreach (var cell in row.Elements<Cell>())
            {
                cell.CellReference = Letters(cell) + row.RowIndex.Value.ToString(CultureInfo.InvariantCulture);
            }
        }

        return Text(sheet, "A1", title);
    }

    /// <summary>The first row of a sheet that has a text in a column.</summary>
    public uint RowOf(string sheet, string column, string text) => Part(sheet).Worksheet!.Descendants<Cell>()
        .First(cell => Letters(cell) == column && TextOf(cell) == text).Ancestors<Row>().First().RowIndex!.Value;

    public byte[] Bytes()
    {
        _document.Save();
        _document.Dispose();
        return _memory.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _memory.Dispose();
    }

    private WorkbookEdit Set(string sheet, string cell, Action<Cell> change)
    {
        var letters = cell.TrimEnd([.. "0123456789"]);
        var number = uint.Parse(cell.AsSpan(letters.Length), CultureInfo.InvariantCulture);
        var data = Part(sheet).Worksheet!.GetFirstChild<SheetData>()!;
        var row = data.Elements<Row>().FirstOrDefault(one => one.RowIndex!.Value == number);
        if (row is null)
        {
            row = new Row { RowIndex = number };
            var next = data.Elements<Row>().FirstOrDefault(one => one.RowIndex!.Value > number);
            _ = next is null ? data.AppendChild(row) : next.InsertBeforeSelf(row);
        }

        var found = row.Elements<Cell>().FirstOrDefault(one => one.CellReference!.Value == cell);
        if (found is null)
        {
            found = new Cell { CellReference = cell };
            var next = row.Elements<Cell>().FirstOrDefault(one => Place(Letters(one)) > Place(letters));
            _ = next is null ? row.AppendChild(found) : next.InsertBeforeSelf(found);
        }

        found.RemoveAllChildren();
        found.DataType = null;
        change(found);
        return this;
    }

    private string TextOf(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? Main.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : cell.InnerText;

    private static string Letters(Cell cell) => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]);

    private static int Place(string letters) => letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    private Sheet Find(string name) => Main.Workbook!.Sheets!.Elements<Sheet>().First(sheet => sheet.Name == name);

    private WorksheetPart Part(string name) => (WorksheetPart)Main.GetPartById(Find(name).Id!);
}
