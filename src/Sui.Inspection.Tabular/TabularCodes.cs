namespace Sui.Inspection.Tabular;

/// <summary>
/// The codes of problems with foreign files as files. Permanent: a code is never given a second meaning and never used again.
/// SUI600x: any file; SUI601x: CSV and cells; SUI603x and SUI604x: workbooks. Each is listed in docs/error-codes.md.
/// </summary>
public static class TabularCodes
{
    /// <summary>The file is empty.</summary>
    public const string FileEmpty = "SUI6001";

    /// <summary>The file is of a kind that has no rows to read.</summary>
    public const string FileKind = "SUI6002";

    /// <summary>The file is an old or an encrypted workbook.</summary>
    public const string OldWorkbook = "SUI6003";

    /// <summary>The file is a binary workbook.</summary>
    public const string BinaryWorkbook = "SUI6004";

    /// <summary>The file is a .zip but no workbook.</summary>
    public const string NotAWorkbook = "SUI6005";

    /// <summary>The file is over the limit.</summary>
    public const string FileTooLarge = "SUI6006";

    /// <summary>The file cannot be read to its end.</summary>
    public const string FileNotRead = "SUI6007";

    /// <summary>The delimiter or the encoding that was given cannot be used.</summary>
    public const string Hints = "SUI6008";

    /// <summary>Bytes are not UTF-8 and were read as Windows-1252.</summary>
    public const string Encoding = "SUI6010";

    /// <summary>A quote is opened and never closed.</summary>
    public const string QuoteNotClosed = "SUI6011";

    /// <summary>A quoted cell goes on after its closing quote.</summary>
    public const string CellQuotes = "SUI6012";

    /// <summary>A cell has a control character in it.</summary>
    public const string CellControlCharacter = "SUI6013";

    /// <summary>A cell is too long.</summary>
    public const string CellTooLong = "SUI6014";

    /// <summary>A row takes up too much memory.</summary>
    public const string RowTooLong = "SUI6015";

    /// <summary>A row has too many cells.</summary>
    public const string TooManyColumns = "SUI6016";

    /// <summary>The file or the sheet has too many rows.</summary>
    public const string TooManyRows = "SUI6017";

    /// <summary>The workbook is damaged.</summary>
    public const string WorkbookDamaged = "SUI6030";

    /// <summary>The workbook unpacks to more than the limits allow.</summary>
    public const string UnpacksTooFar = "SUI6031";

    /// <summary>The workbook has too many parts.</summary>
    public const string TooManyParts = "SUI6032";

    /// <summary>A part of the workbook has a name that leaves it, or that another part has.</summary>
    public const string PartName = "SUI6033";

    /// <summary>A part of the workbook is encrypted.</summary>
    public const string PartEncrypted = "SUI6034";

    /// <summary>A part of the workbook declares entities or a document type.</summary>
    public const string PartEntities = "SUI6035";

    /// <summary>The workbook has too many sheets.</summary>
    public const string TooManySheets = "SUI6036";

    /// <summary>The workbook has no visible sheet.</summary>
    public const string NoSheet = "SUI6037";

    /// <summary>Hidden sheets were not read.</summary>
    public const string SheetsHidden = "SUI6038";

    /// <summary>The workbook has macros.</summary>
    public const string Macros = "SUI6039";

    /// <summary>The workbook has links to other workbooks.</summary>
    public const string ExternalLinks = "SUI6040";

    /// <summary>The shared texts of the workbook are over the limit.</summary>
    public const string SharedTexts = "SUI6041";

    /// <summary>A sheet is listed and not there.</summary>
    public const string SheetMissing = "SUI6042";

    /// <summary>The rows of a sheet are not in ascending order.</summary>
    public const string RowOrder = "SUI6043";

    /// <summary>A cell says that it is somewhere where no cell can be.</summary>
    public const string CellPlace = "SUI6044";

    /// <summary>A cell's value does not fit its type.</summary>
    public const string CellValue = "SUI6045";

    /// <summary>Rows of a sheet are hidden, by a filter or by hand; they were read.</summary>
    public const string RowsHidden = "SUI6046";

    /// <summary>A cell holds a formula whose value was not saved.</summary>
    public const string FormulaWithoutValue = "SUI6047";
}
