using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Finds the sheets of a workbook that is changed in place.</summary>
internal static class SheetParts
{
    /// <summary>The sheet of a name; null for none.</summary>
    public static WorksheetPart? Find(WorkbookPart main, string name) =>
        main.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(sheet => sheet.Name?.Value == name)?.Id?.Value is { } id
            ? main.GetPartById(id) as WorksheetPart
            : null;
}
