using Sui.Inspection.Instruments;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A sheet that is a file of the pack.</summary>
/// <param name="Scan">The sheet's first rows.</param>
/// <param name="Path">The file's path inside the pack.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Instrument">The instrument that its answers are to; null for none, and where it is not known.</param>
/// <param name="Finder">Its columns.</param>
internal sealed record SheetFile(SheetScan Scan, string Path, string Kind, Instrument? Instrument, ColumnFinder Finder)
{
    /// <summary>The instrument's id as the workbook has it; empty for none.</summary>
    public string InstrumentId { get; init; } = string.Empty;

    /// <summary>Its version as the workbook has it; empty for the newest.</summary>
    public string InstrumentVersion { get; init; } = string.Empty;

    /// <summary>The source of rows that name none; empty for none.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The experience of rows that name none; empty for none.</summary>
    public string Experience { get; init; } = string.Empty;

    /// <summary>The path of the record of the import; empty for none.</summary>
    public string Import { get; init; } = string.Empty;

    /// <summary>The name that the file has in a folder; empty for the usual one.</summary>
    public string FolderPath { get; init; } = string.Empty;

    /// <summary>What the sheet is by its headings, where it is known by them alone; null where it has a name that is known.</summary>
    public string? ByHeadings { get; init; }

    /// <summary>Where the workbook says all this.</summary>
    public required CellPlace Place { get; init; }

    /// <summary>The cells that say it, by property of the file; empty where the workbook names no sheet.</summary>
    public IReadOnlyDictionary<string, CellPlace> Cells { get; init; } = new Dictionary<string, CellPlace>(0);
}
