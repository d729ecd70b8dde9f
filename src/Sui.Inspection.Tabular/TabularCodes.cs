namespace Sui.Inspection.Tabular;

/// <summary>
/// The codes of problems with foreign files as files. Permanent: a code is never given a second meaning and never used again.
/// SUI600x: any file; SUI601x: CSV and cells; SUI603x and SUI604x: workbooks. Each is listed in docs/error-codes.md.
/// </summary>
public static class TabularCodes
{
    /// <summary>The file is empty.</summary>
    /// <remarks>Error. Export it from the survey tool again, as CSV or as .xlsx.</remarks>
    public const string FileEmpty = "SUI6001";

    /// <summary>The file is of a kind that has no rows: a PDF file, a web page, JSON, an image, not text.</summary>
    /// <remarks>Error. Export it again, as CSV or as .xlsx.</remarks>
    public const string FileKind = "SUI6002";

    /// <summary>The workbook is an old .xls or is protected by a password.</summary>
    /// <remarks>Error. Save it as .xlsx or CSV without a password.</remarks>
    public const string OldWorkbook = "SUI6003";

    /// <summary>The workbook is a binary .xlsb.</summary>
    /// <remarks>Error. Save it as .xlsx or CSV.</remarks>
    public const string BinaryWorkbook = "SUI6004";

    /// <summary>The file is a .zip, a document or a workbook of another program.</summary>
    /// <remarks>Error. Take the file out of the .zip, or save it as .xlsx or CSV.</remarks>
    public const string NotAWorkbook = "SUI6005";

    /// <summary>The file is over the limit.</summary>
    /// <remarks>Error. Divide it into several.</remarks>
    public const string FileTooLarge = "SUI6006";

    /// <summary>The file cannot be read to its end.</summary>
    /// <remarks>Error. Copy it to this computer again.</remarks>
    public const string FileNotRead = "SUI6007";

    /// <summary>The delimiter that was given cannot stand between cells.</summary>
    /// <remarks>Error. Leave it out, so that it is recognised.</remarks>
    public const string Hints = "SUI6008";

    /// <summary>Bytes are not UTF-8; each was read as a character of Windows-1252.</summary>
    /// <remarks>Warning. Look at accents and quotes in the preview; export as 'CSV UTF-8' if they are wrong.</remarks>
    public const string Encoding = "SUI6010";

    /// <summary>A quote is opened and never closed; the reading ends there.</summary>
    /// <remarks>Error. Close it.</remarks>
    public const string QuoteNotClosed = "SUI6011";

    /// <summary>A cell goes on after its closing quote; it was left out.</summary>
    /// <remarks>Error. Quote the whole cell and double the quotes inside it.</remarks>
    public const string CellQuotes = "SUI6012";

    /// <summary>A cell has a control character in it; it was left out.</summary>
    /// <remarks>Error. Remove the character.</remarks>
    public const string CellControlCharacter = "SUI6013";

    /// <summary>A cell is over the limit for characters; it was left out.</summary>
    /// <remarks>Error. Shorten it, and look for a missing quote.</remarks>
    public const string CellTooLong = "SUI6014";

    /// <summary>A row, a text or a tag is over the limit for memory.</summary>
    /// <remarks>Error. Look for a missing quote; shorten the texts.</remarks>
    public const string RowTooLong = "SUI6015";

    /// <summary>A row has too many cells; it was left out.</summary>
    /// <remarks>Error. Look for missing line breaks.</remarks>
    public const string TooManyColumns = "SUI6016";

    /// <summary>There are too many rows; the rest was not read.</summary>
    /// <remarks>Error. Divide the file or the sheet.</remarks>
    public const string TooManyRows = "SUI6017";

    /// <summary>The workbook is damaged; what was read before stays.</summary>
    /// <remarks>Error. Open it in a spreadsheet program and save it again.</remarks>
    public const string WorkbookDamaged = "SUI6030";

    /// <summary>The workbook unpacks to far more than it takes up, or to more than the limit.</summary>
    /// <remarks>Error. Ask where it comes from; if it is genuine, save it as CSV.</remarks>
    public const string UnpacksTooFar = "SUI6031";

    /// <summary>The workbook has too many parts.</summary>
    /// <remarks>Error. Save it again, or as CSV.</remarks>
    public const string TooManyParts = "SUI6032";

    /// <summary>A part has a name that leads out of the workbook, or that another part has.</summary>
    /// <remarks>Error. Ask where it comes from.</remarks>
    public const string PartName = "SUI6033";

    /// <summary>A part is encrypted.</summary>
    /// <remarks>Error. Save it without a password.</remarks>
    public const string PartEncrypted = "SUI6034";

    /// <summary>A part declares a document type, and so perhaps entities.</summary>
    /// <remarks>Error. Ask where it comes from.</remarks>
    public const string PartEntities = "SUI6035";

    /// <summary>The workbook has too many sheets.</summary>
    /// <remarks>Error. Divide it into several.</remarks>
    public const string TooManySheets = "SUI6036";

    /// <summary>The workbook has no visible sheet.</summary>
    /// <remarks>Error. Show the sheet that holds the answers.</remarks>
    public const string NoSheet = "SUI6037";

    /// <summary>Hidden sheets were not read.</summary>
    /// <remarks>Warning. Show those that belong to the return, and delete the others.</remarks>
    public const string SheetsHidden = "SUI6038";

    /// <summary>The workbook has macros; they were not run.</summary>
    /// <remarks>Warning. Save it as .xlsx.</remarks>
    public const string Macros = "SUI6039";

    /// <summary>The workbook has links to other workbooks; they were not followed.</summary>
    /// <remarks>Warning. Check that its values are up to date.</remarks>
    public const string ExternalLinks = "SUI6040";

    /// <summary>The texts of the workbook are over the limit.</summary>
    /// <remarks>Error. Save the sheet as CSV.</remarks>
    public const string SharedTexts = "SUI6041";

    /// <summary>A sheet is listed and not there.</summary>
    /// <remarks>Error. Save the workbook again.</remarks>
    public const string SheetMissing = "SUI6042";

    /// <summary>The numbers of the rows do not ascend; rows were numbered as they come from there on.</summary>
    /// <remarks>Warning. Save the workbook again.</remarks>
    public const string RowOrder = "SUI6043";

    /// <summary>A cell is outside the columns that there can be; it was left out.</summary>
    /// <remarks>Error. Save the workbook again.</remarks>
    public const string CellPlace = "SUI6044";

    /// <summary>A cell's value does not fit its type; it was left out.</summary>
    /// <remarks>Error. Save the workbook again.</remarks>
    public const string CellValue = "SUI6045";

    /// <summary>Rows of the sheet are hidden, by a filter or by hand; they were read like all others.</summary>
    /// <remarks>Warning. Nothing, where they belong to the answers; otherwise delete them.</remarks>
    public const string RowsHidden = "SUI6046";

    /// <summary>A cell of a workbook holds a formula whose value was not saved, as programs other than spreadsheets write it.</summary>
    /// <remarks>Error. Open the workbook in a spreadsheet program, save it there, and read it again.</remarks>
    public const string FormulaWithoutValue = "SUI6047";

    /// <summary>A sheet's part has no content at all.</summary>
    /// <remarks>Error. Save the workbook again, or put the sheet back from an earlier copy.</remarks>
    public const string SheetEmptied = "SUI6048";

    /// <summary>A sheet's part holds something other than a worksheet, such as a web page.</summary>
    /// <remarks>Error. Save the workbook again, or put the sheet back from an earlier copy.</remarks>
    public const string NotASheet = "SUI6049";
}
