namespace Sui.Inspection.Intake;

/// <content>SUI13xx: the evidence workbook.</content>
internal static partial class IntakeCodes
{
    /// <summary>The workbook is none of evidence.</summary>
    public const string NotAnEvidenceWorkbook = "SUI1301";

    /// <summary>The workbook's format is not known.</summary>
    public const string WorkbookFormat = "SUI1302";

    /// <summary>A sheet was recognised by its headings.</summary>
    public const string SheetByHeadings = "SUI1303";

    /// <summary>A sheet with rows is not known, and was not read.</summary>
    public const string SheetUnknown = "SUI1304";

    /// <summary>A sheet that is named is not there.</summary>
    public const string SheetNotThere = "SUI1305";

    /// <summary>A sheet is there twice, or named twice.</summary>
    public const string SheetTwice = "SUI1306";

    /// <summary>A cell holds an error of a formula.</summary>
    public const string CellFormulaError = "SUI1307";

    /// <summary>Merged cells were read as if each held what the range holds.</summary>
    public const string CellsMerged = "SUI1308";

    /// <summary>A number in a column of dates was read as a day.</summary>
    public const string CellSerialDate = "SUI1309";

    /// <summary>A label of a field is not known.</summary>
    public const string FieldUnknown = "SUI1310";

    /// <summary>A field is there twice.</summary>
    public const string FieldTwice = "SUI1311";

    /// <summary>A sheet has rows and no headings.</summary>
    public const string HeadingsMissing = "SUI1312";

    /// <summary>A column has cells and no heading.</summary>
    public const string HeadingEmpty = "SUI1313";

    /// <summary>What a remark is cannot be told.</summary>
    public const string RemarkKind = "SUI1314";

    /// <summary>A sheet is hidden, and was not read.</summary>
    public const string SheetHidden = "SUI1315";

    /// <summary>A row that is marked as an example holds something of its own, and was not read.</summary>
    public const string ExampleChanged = "SUI1316";

    /// <summary>Rows without ids are the same as rows of another sheet.</summary>
    public const string RowsOfAnotherSheet = "SUI1317";

    /// <summary>The headings stand again among the rows.</summary>
    public const string HeadingsRepeated = "SUI1318";
}
