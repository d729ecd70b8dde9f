namespace Sui.Inspection.Tabular;

/// <summary>The limits that foreign files are read with. Every bound is included.</summary>
public sealed record TabularLimits
{
    /// <summary>The limits of docs/importing.md.</summary>
    public static TabularLimits Default { get; } = new();

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>Rows of a sheet or a CSV file, headers included.</summary>
    public int Rows { get; init; } = 5_000_000;

    /// <summary>Columns.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Characters of a cell.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Bytes of one record of a CSV file: a bound on memory.</summary>
    public int RecordBytes { get; init; } = 4 << 20;

    /// <summary>Bytes that all parts of a workbook may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 2L << 30;

    /// <summary>How many times its packed size a part of a workbook may unpack to, beyond <see cref="RatioFreeBytes"/>.</summary>
    public long Ratio { get; init; } = 200;

    /// <summary>The bytes up to which the ratio is not looked at.</summary>
    public long RatioFreeBytes { get; init; } = 16L << 20;

    /// <summary>Parts of a workbook.</summary>
    public int Parts { get; init; } = 4096;

    /// <summary>Bytes that the shared strings of a workbook may unpack to: they are held in memory.</summary>
    public long SharedStringBytes { get; init; } = 256L << 20;

    /// <summary>Sheets of a workbook.</summary>
    public int Sheets { get; init; } = 256;

    /// <summary>Problems listed for one file.</summary>
    public int Problems { get; init; } = 1000;
}
