using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake;

/// <content>SUI12xx: a file of a pack as a whole.</content>
internal static partial class IntakeCodes
{
    /// <summary>The file is empty.</summary>
    /// <remarks>Error. Fill the file, or take it out of `pack.json`.</remarks>
    public const string FileEmpty = "SUI1201";

    /// <summary>The whole file is something else than UTF-8: UTF-16 or UTF-32 ('Unicode text' in Excel), a workbook or a .zip; nothing of it was read.
    /// Letters of Windows-1252 in a file that is read otherwise are SUI2003.</summary>
    /// <remarks>Error. Save the file as 'CSV UTF-8'.</remarks>
    public const string FileEncoding = "SUI1202";

    /// <summary>The file's columns are divided by something other than a comma.</summary>
    /// <remarks>Error. Save the file as CSV with commas.</remarks>
    public const string FileDelimiter = "SUI1203";

    /// <summary>A required column is missing.</summary>
    /// <remarks>Error. Add the column; the first row names the columns.</remarks>
    public const string ColumnMissing = "SUI1204";

    /// <summary>A column is not known.</summary>
    /// <remarks>Warning. Correct the column's name, or remove the column.</remarks>
    public const string ColumnUnknown = "SUI1205";

    /// <summary>A column is given twice.</summary>
    /// <remarks>Error. Remove or rename one of the two.</remarks>
    public const string ColumnDuplicate = "SUI1206";

    /// <summary>The file has a header and no rows.</summary>
    /// <remarks>Warning. Fill the file, or take it out of `pack.json`.</remarks>
    public const string NoRows = "SUI1207";

    /// <summary>The file has too many rows; the rest was not read.</summary>
    /// <remarks>Error. Divide the file into several of the same kind.</remarks>
    public const string TooManyRows = "SUI1208";

    /// <summary>A quote is never closed; what follows it was not read.</summary>
    /// <remarks>Error. Look for a quote that is too many or missing.</remarks>
    public const string QuoteNotClosed = "SUI1209";

    /// <summary>A line is so long, or the header so wide, that reading stopped there.</summary>
    /// <remarks>Error. Look for line breaks or quotes that are missing.</remarks>
    public const string LineTooLong = "SUI1210";

    /// <summary>Rows were left out because their source was.</summary>
    public const string SourceLeftOut = EvidenceCodes.SourceLeftOut;
}
