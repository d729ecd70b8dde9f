namespace Sui.Inspection.Tabular;

/// <summary>What a file is, going by its first bytes.</summary>
internal enum ContentKind
{
    /// <summary>Nothing that is known: perhaps text.</summary>
    Text,

    /// <summary>A .zip, as workbooks are.</summary>
    Zip,

    /// <summary>A compound file: an old workbook, or one with a password.</summary>
    Compound,

    /// <summary>A known kind of file that is no table.</summary>
    Other,
}
