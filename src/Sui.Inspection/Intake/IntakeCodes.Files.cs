using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake;

/// <content>SUI12xx: a file of a pack as a whole.</content>
internal static partial class IntakeCodes
{
    /// <summary>The file is empty.</summary>
    public const string FileEmpty = "SUI1201";

    /// <summary>The file is in another encoding than UTF-8.</summary>
    public const string FileEncoding = "SUI1202";

    /// <summary>The file's columns are divided by something other than a comma.</summary>
    public const string FileDelimiter = "SUI1203";

    /// <summary>A required column is missing.</summary>
    public const string ColumnMissing = "SUI1204";

    /// <summary>A column is not known.</summary>
    public const string ColumnUnknown = "SUI1205";

    /// <summary>A column is given twice.</summary>
    public const string ColumnDuplicate = "SUI1206";

    /// <summary>The file has a header and no rows.</summary>
    public const string NoRows = "SUI1207";

    /// <summary>The file has too many rows; the rest was not read.</summary>
    public const string TooManyRows = "SUI1208";

    /// <summary>A quote is never closed; what follows it was not read.</summary>
    public const string QuoteNotClosed = "SUI1209";

    /// <summary>A line is so long, or the header so wide, that reading stopped there.</summary>
    public const string LineTooLong = "SUI1210";

    /// <summary>Rows were left out because their source was.</summary>
    public const string SourceLeftOut = EvidenceCodes.SourceLeftOut;
}
