namespace Sui.Inspection.Intake;

/// <content>SUI13xx: the evidence workbook.</content>
internal static partial class IntakeCodes
{
    /// <summary>The workbook is none of evidence: it has no sheet of the inspection's fields.</summary>
    /// <remarks>Error. Start from `sui new`; exports of survey tools are taken in by `sui import`.</remarks>
    public const string NotAnEvidenceWorkbook = "SUI1301";

    /// <summary>The format that the workbook names is not known.</summary>
    /// <remarks>Error. Put the format back, or use a version of the library that reads it.</remarks>
    public const string WorkbookFormat = "SUI1302";

    /// <summary>A sheet has a name that is none of the workbook's, and the headings of one that is; the problem says which.</summary>
    /// <remarks>Error. Name the sheet so, or on the sheet *Sheets*; take it out where it is a copy, or hide it.</remarks>
    public const string SheetByHeadings = "SUI1303";

    /// <summary>A sheet with rows is not known, by name or headings; it was not read.</summary>
    /// <remarks>Warning. Correct its name or headings if it holds evidence.</remarks>
    public const string SheetUnknown = "SUI1304";

    /// <summary>A sheet that the sheet *Sheets* names is hidden, or missing beside a sheet that is not known. A warning where it is missing alone: it was taken out, and
    /// nothing is read for it.</summary>
    /// <remarks>Error or warning. Show the sheet, correct the name, put the sheet back, or take the row out.</remarks>
    public const string SheetNotThere = "SUI1305";

    /// <summary>A sheet is there twice, or is named twice; one of the two was not read.</summary>
    /// <remarks>Error. Put the rows into one sheet.</remarks>
    public const string SheetTwice = "SUI1306";

    /// <summary>A cell shows an error of a formula, or a formula whose value was not saved.</summary>
    /// <remarks>Error. Mend the formula, or type the value, and save the workbook in a spreadsheet program.</remarks>
    public const string CellFormulaError = "SUI1307";

    /// <summary>Cells are merged over rows; each was read as if it held what the range shows.</summary>
    /// <remarks>Warning. Check that it holds for every row, and undo the merging.</remarks>
    public const string CellsMerged = "SUI1308";

    /// <summary>A cell holds a day that is shown as a number; it was read as that day.</summary>
    /// <remarks>Warning. Format the column as a date, and check the day.</remarks>
    public const string CellSerialDate = "SUI1309";

    /// <summary>A label is not known; what stands beside it was not read.</summary>
    /// <remarks>Warning. Correct the label, or take the row out.</remarks>
    public const string FieldUnknown = "SUI1310";

    /// <summary>A field is there twice; the first one was read.</summary>
    /// <remarks>Error. Take one of the two out.</remarks>
    public const string FieldTwice = "SUI1311";

    /// <summary>A sheet has rows and no headings that are known; it was not read.</summary>
    /// <remarks>Error. Put the headings back.</remarks>
    public const string HeadingsMissing = "SUI1312";

    /// <summary>A column has cells and no heading; it was not read.</summary>
    /// <remarks>Warning. Add the heading, or empty the column.</remarks>
    public const string HeadingEmpty = "SUI1313";

    /// <summary>What a remark is cannot be told; it was not read.</summary>
    /// <remarks>Error. Choose from the list.</remarks>
    public const string RemarkKind = "SUI1314";

    /// <summary>A sheet is hidden; it was not read.</summary>
    /// <remarks>Warning. Show the sheet if it holds evidence.</remarks>
    public const string SheetHidden = "SUI1315";

    /// <summary>A row is marked as an example, and so not read, but holds something of its own.</summary>
    /// <remarks>Warning. Empty the cell with the mark if it is evidence.</remarks>
    public const string ExampleChanged = "SUI1316";

    /// <summary>Rows without ids are the same as rows of another sheet; they were counted in both. An error where every row of a sheet is, and there is more than one.</summary>
    /// <remarks>Error or warning. Take the sheet out if it is a copy; where its rows are other evidence, give each an id of its own.</remarks>
    public const string RowsOfAnotherSheet = "SUI1317";

    /// <summary>The headings stand again among the rows; the row was not read.</summary>
    /// <remarks>Warning. Take the row out.</remarks>
    public const string HeadingsRepeated = "SUI1318";

    /// <summary>A row has words in one cell and nothing beside them, as a note among the rows has; it was not read.</summary>
    /// <remarks>Error. Move notes to a sheet of your own, or into a comment of a cell; fill in the rest of a row that was begun.</remarks>
    public const string NoteInTable = "SUI1319";

    /// <summary>Rows without ids stand twice, in one sheet or two: at least five in the same order, more often than chance explains, or a row of an
    /// import; answers also where they name other people, or nobody, and are the same in all else. They were not read again.</summary>
    /// <remarks>Error. Take them out; where they are other evidence, give each an id of its own.</remarks>
    public const string RowsPastedTwice = "SUI1320";

    /// <summary>A row without an id is the same as another in every cell, somebody's own words among them, or a few rows of answers come again in the same order,
    /// which their cells make unlikely, whomever they name; both were counted.</summary>
    /// <remarks>Warning. Take one out; where it is other evidence, give it an id of its own.</remarks>
    public const string RowsAlike = "SUI1321";

    /// <summary>At least half of the rows of a sheet have the ids of another sheet's: one of the two is a copy. They were not read again.</summary>
    /// <remarks>Error. Take the copy out, or hide it; other ids would make every row count twice.</remarks>
    public const string SheetCopied = "SUI1322";

    /// <summary>A row among answers has neither a date nor an outcome, which the rows above it have, and words and figures in a few cells, as a table below the answers has; it was
    /// not read.</summary>
    /// <remarks>Error. Move counts to a sheet of your own; fill in the rest of a row that was begun.</remarks>
    public const string TableAmongAnswers = "SUI1323";

    /// <summary>A row says 'test' or the like in a cell of words or as its id, so that likely somebody tried the form or the workbook; or a note beside it says that it is not to
    /// count. It was counted.</summary>
    /// <remarks>Warning. Take the row out where it is a test, or not to count.</remarks>
    public const string RowLikelyTest = "SUI1324";

    /// <summary>Rows name sources, and the workbook has no sheet of sources, or nothing on it.</summary>
    /// <remarks>Error. Put the sheet back, or enter the sources.</remarks>
    public const string SourcesMissing = "SUI1325";

    /// <summary>Rows without an id have the answers of other rows to every question, whatever their order and whomever they name, more often than chance explains. All were counted.</summary>
    /// <remarks>Error. Take the rows out; where they are other people, give each an id of its own.</remarks>
    public const string AnswersPastedAgain = "SUI1326";

    /// <summary>A column that is none of the sheet's own, such as 'Withdrawn?' or 'Duplicate', says of rows that they are not to count. It was not read, and they were counted.</summary>
    /// <remarks>Error. Take these rows out, or the column.</remarks>
    public const string RowsMarkedOut = "SUI1327";
}
