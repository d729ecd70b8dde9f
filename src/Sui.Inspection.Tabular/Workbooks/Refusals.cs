
namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Why workbooks are refused, in words.</summary>
internal static class Refusals
{
    private const string SaveAgain = "Open it in a spreadsheet program and save it as .xlsx again, or as CSV.";
    private const string PutBack = "Open it in a spreadsheet program and save it again; where the sheet is empty there, put it back from an earlier copy.";

    /// <summary>What is wrong, what is expected and what to do about it.</summary>
    public static (string Message, string Expected, string Action) Words(string code, TabularLimits limits) => code switch
    {
        TabularCodes.BinaryWorkbook => (
            "The workbook is in the binary format .xlsb.", "A CSV file or an .xlsx workbook.", "Save it as .xlsx or CSV."),
        TabularCodes.NotAWorkbook => (
            "The file is a .zip, a document or a workbook of another program.", "A CSV file or an .xlsx workbook.",
            "Take the file out of the .zip, or save it as .xlsx or CSV."),
        TabularCodes.UnpacksTooFar => (
            "The workbook unpacks to far more than it takes up.",
            $"At most {Amounts.Size(limits.UnpackedBytes)}, and at most {Amounts.Number(limits.Ratio)} times the packed size.",
            "Ask whoever sent it where it comes from; if it is genuine, save it as CSV."),
        TabularCodes.TooManyParts => (
            "The workbook has too many parts.", $"At most {Amounts.Number(limits.Parts)} parts.", SaveAgain),
        TabularCodes.PartName => (
            "A part of the workbook has a name that leads out of it, or that another part has.", "Every part once, inside the workbook.",
            "Ask whoever sent it where it comes from; no spreadsheet program writes this."),
        TabularCodes.PartEncrypted => (
            "A part of the workbook is encrypted.", "A workbook without a password.", "Save it without a password."),
        TabularCodes.PartEntities => (
            "A part of the workbook declares a document type, and so perhaps entities.", "XML without document types.",
            "Ask whoever sent it where it comes from; no spreadsheet program writes this."),
        TabularCodes.TooManySheets => (
            "The workbook has too many sheets.", $"At most {Amounts.Number(limits.Sheets)} sheets.", "Divide it into several."),
        TabularCodes.NoSheet => (
            "The workbook has no visible sheet.", "At least one visible sheet.", "Show the sheet that holds the answers."),
        TabularCodes.SharedTexts => (
            "The texts of the workbook are over the limit.", $"At most {Amounts.Size(limits.SharedStringBytes)} of texts.",
            "Save the sheet as CSV."),
        TabularCodes.RowTooLong => (
            "The workbook holds a text or a tag that is far too long.", "Texts as cells hold them.", SaveAgain),
        TabularCodes.SheetEmptied => (
            "The sheet's part of the workbook has no content at all: it was emptied, or lost on the way.", "A worksheet, even where it has no rows.", PutBack),
        TabularCodes.NotASheet => (
            "The sheet's part of the workbook is not a worksheet.", "A worksheet with its rows, as a spreadsheet program writes it.", PutBack),
        _ => ("The workbook is damaged.", "A workbook that a spreadsheet program opens without repairing it.", SaveAgain),
    };
}
