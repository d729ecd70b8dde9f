namespace Sui.Inspection.Imports.Layouts;

/// <summary>The permanent codes of problems with recognising a layout. Those of mappings are in <see cref="Mappings.MappingCodes"/>.</summary>
internal static class LayoutCodes
{
    /// <summary>There is no row to read headers from.</summary>
    /// <remarks>Error. Check that the right file was given.</remarks>
    public const string NoHeaders = "SUI6140";

    /// <summary>The file or sheet holds the repeats of a group, not the submissions.</summary>
    /// <remarks>Error. Import the file or the sheet of the submissions.</remarks>
    public const string OnlyRepeats = "SUI6141";

    /// <summary>A sheet that was named, to be imported or to be left out, is not in the file.</summary>
    /// <remarks>Error. Name one of the sheets listed, or none.</remarks>
    public const string NoSuchSheet = "SUI6142";

    /// <summary>The file does not look like an export of the tool that the mapping was made for.</summary>
    /// <remarks>Warning. Check that the mapping is the one for this file.</remarks>
    public const string OtherLayout = "SUI6143";

    /// <summary>Further sheets hold rows and are not imported.</summary>
    /// <remarks>Warning. Nothing, where they hold no responses; otherwise name the sheet to import.</remarks>
    public const string SheetsLeftOut = "SUI6144";

    /// <summary>There are headers and no response below them.</summary>
    /// <remarks>Warning. Export again once there are responses.</remarks>
    public const string NoResponses = "SUI6145";

    /// <summary>The row that is read as the headers holds dates or e-mail addresses, as a response does.</summary>
    /// <remarks>Warning. Export again with headers, or add a row with them.</remarks>
    public const string NoHeaderRow = "SUI6146";

    /// <summary>A layout that the host added failed, and the file is read without it.</summary>
    /// <remarks>Warning. Look at what the file was recognised as; tell whoever wrote the layout.</remarks>
    public const string LayoutFailed = "SUI6147";

    /// <summary>Several sheets hold answers, below the same headers or others, and none was named.</summary>
    /// <remarks>Error. Name the sheet to import (`--sheet`), import all of them as one (`--all-sheets`), or say which holds no responses
    /// (`--leave-out-sheet`).</remarks>
    public const string SheetsAlike = "SUI6148";

    /// <summary>The rows are the questions and the columns the people.</summary>
    /// <remarks>Error. Swap rows and columns (in a spreadsheet: copy, then paste special with 'transpose'), and save it as a file of its
    /// own.</remarks>
    public const string Swapped = "SUI6149";

    /// <summary>Each row is one answer to one question, not one person.</summary>
    /// <remarks>Error. Export with a row for each person ('wide'), or turn the table with a pivot.</remarks>
    public const string RowForEachAnswer = "SUI6150";

    /// <summary>The cells are counts or shares of answers that somebody added up.</summary>
    /// <remarks>Error. Export the responses themselves; where there are only these counts, enter them as tallies of the pack.</remarks>
    public const string AddedUp = "SUI6151";

    /// <summary>A further file is not an export of the same tool as the first, or has questions that the first lacks.</summary>
    /// <remarks>Error. Name first the file that has most questions, or import the file by itself.</remarks>
    public const string FilesDiffer = "SUI6152";

    /// <summary>A sheet holds answers and cannot be united with the others: its questions are not the same.</summary>
    /// <remarks>Error. Import it by itself with `--sheet`, or leave it out with `--leave-out-sheet`.</remarks>
    public const string SheetDiffers = "SUI6153";

    /// <summary>A hidden sheet holds rows below columns that are questions of the instrument. An error where there are as many as in what is read; a
    /// warning otherwise, and where it is read since it was asked for.</summary>
    /// <remarks>Error or warning. Import it with `--all-sheets` or `--sheet`, or leave it out with `--leave-out-sheet`.</remarks>
    public const string HiddenAnswers = "SUI6154";
}
