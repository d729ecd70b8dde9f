namespace Sui.Inspection.Intake;

/// <summary>The limits of docs/evidence-pack.md. Every bound is included.</summary>
internal sealed record PackLimits
{
    /// <summary>The limits that packs are read with.</summary>
    public static PackLimits Default { get; } = new();

    /// <summary>Files in a pack, 'pack.json' left out.</summary>
    public int Files { get; init; } = 64;

    /// <summary>Entries of a .zip, folders and what operating systems add included.</summary>
    public int ZipEntries { get; init; } = 1024;

    /// <summary>Bytes of 'pack.json'.</summary>
    public long ManifestBytes { get; init; } = 1L << 20;

    /// <summary>Bytes of one file.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Bytes of all files together.</summary>
    public long PackBytes { get; init; } = 256L << 20;

    /// <summary>How many times its packed size a file may unpack to.</summary>
    public long Ratio { get; init; } = 100;

    /// <summary>The bytes up to which the ratio is not looked at.</summary>
    public long RatioFreeBytes { get; init; } = 1L << 20;

    /// <summary>Rows of one file.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>Characters of one cell.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Bytes of one line: a bound on memory.</summary>
    public int LineBytes { get; init; } = 4 << 20;

    /// <summary>Columns of one file.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Problems listed for one file.</summary>
    public int Problems { get; init; } = 1000;
}
