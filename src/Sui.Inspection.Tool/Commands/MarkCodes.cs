namespace Sui.Inspection.Tool.Commands;

/// <summary>The code of what keeps a workbook from being marked. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class MarkCodes
{
    /// <summary>A part of the workbook cannot be opened to be marked; no marked copy was written.</summary>
    /// <remarks>Error. Save the workbook under another name in a spreadsheet program, and mark that.</remarks>
    public const string NotMarked = "SUI8464";
}
