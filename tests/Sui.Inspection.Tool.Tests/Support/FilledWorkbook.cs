using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sui.Inspection.Forms.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Fills a workbook in as an inspector does: by the words of its headings and labels, in the first rows that are free.</summary>
internal static class FilledWorkbook
{
    private const int FirstFree = 3;

    /// <summary>Writes the value beside a label; a day becomes one of the spreadsheet, as it does where it is typed.</summary>
    public static void Field(string path, string sheet, string label, string value) => Edit(path, edit =>
    {
        var cell = "B" + Read(path, sheet).First(cell => cell.Column == "A" && cell.Text.TrimEnd(' ', '*') == label).Row;
        _ = DateTime.TryParseExact(value, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? edit.Number(sheet, cell, day.ToOADate()) : edit.Text(sheet, cell, value);
    });

    /// <summary>Writes rows below the headings, each a list of heading and value.</summary>
    public static void Rows(string path, string sheet, params (string Heading, string Value)[][] rows)
    {
        var headings = Read(path, sheet).Where(cell => cell.Row == 1).ToDictionary(cell => cell.Text, cell => cell.Column, StringComparer.Ordinal);
        Edit(path, edit =>
        {
            foreach (var (index, row) in rows.Index())
            {
                foreach (var (heading, value) in row)
                {
                    edit.Text(sheet, $"{headings[heading]}{FirstFree + index}", value);
                }
            }
        });
    }

    private static void Edit(string path, Action<WorkbookEdit> change)
    {
        using var edit = new WorkbookEdit(File.ReadAllBytes(path));
        change(edit);
        File.WriteAllBytes(path, edit.Bytes());
    }

    private static List<(string Column, int Row, string Text)> Read(string path, string sheet)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var main = document.WorkbookPart!;
        var part = (WorksheetPart)main.GetPartById(main.Workbook!.Sheets!.Elements<Sheet>().First(one => one.Name == sheet).Id!);
        return [.. part.Worksheet!.Descendants<Cell>().Select(cell => (
            cell.CellReference!.Value!.TrimEnd([.. "0123456789"]),
            int.Parse(cell.CellReference.Value.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture),
            cell.InnerText))];
    }
}
