namespace Sui.Inspection.Imports.Layouts;

/// <summary>The permanent codes of problems with recognising a layout. Those of mappings are in <see cref="Mappings.MappingCodes"/>.</summary>
internal static class LayoutCodes
{
    /// <summary>There is no row, or no cell, to read headers from.</summary>
    public const string NoHeaders = "SUI6140";

    /// <summary>The file holds the repeats of a form, not the submissions.</summary>
    public const string OnlyRepeats = "SUI6141";

    /// <summary>The sheet that was named is not there.</summary>
    public const string NoSuchSheet = "SUI6142";

    /// <summary>The file does not look like the tool that the mapping was made for.</summary>
    public const string OtherLayout = "SUI6143";

    /// <summary>Further sheets hold rows and are not imported.</summary>
    public const string SheetsLeftOut = "SUI6144";

    /// <summary>There are headers, and no response below them.</summary>
    public const string NoResponses = "SUI6145";

    /// <summary>The row that is read as the headers looks like a response.</summary>
    public const string NoHeaderRow = "SUI6146";

    /// <summary>A layout of the host threw, and the file is read without it.</summary>
    public const string LayoutFailed = "SUI6147";

    /// <summary>Several sheets have the same headers, and none was named.</summary>
    public const string SheetsAlike = "SUI6148";

    /// <summary>The rows are the questions and the columns the people.</summary>
    public const string Swapped = "SUI6149";

    /// <summary>Each row is one answer, not one person.</summary>
    public const string RowForEachAnswer = "SUI6150";

    /// <summary>The answers were added up already.</summary>
    public const string AddedUp = "SUI6151";

    /// <summary>A further file does not fit the first.</summary>
    public const string FilesDiffer = "SUI6152";
}
