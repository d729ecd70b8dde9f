namespace Sui.Inspection.Tabular;

/// <summary>What was recognised about a file, for a preview.</summary>
/// <param name="IsWorkbook">Whether it is a workbook; otherwise it is CSV.</param>
public sealed record TabularDescription(bool IsWorkbook)
{
    /// <summary>The encoding of a CSV file; null for a workbook.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Whether a CSV file starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>What stands between the cells of a CSV file; null for a workbook.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The sheets of a workbook in their order, hidden ones too; empty for CSV.</summary>
    public IReadOnlyList<SheetDescription> Sheets { get; init; } = [];

    /// <summary>Whether a workbook counts days from 1904 instead of 1900.</summary>
    public bool CountsFrom1904 { get; init; }

    /// <summary>Whether a workbook has macros; they are not run.</summary>
    public bool HasMacros { get; init; }

    /// <summary>Whether a workbook has links to other workbooks; they are not followed.</summary>
    public bool HasExternalLinks { get; init; }
}
