namespace Sui.Inspection.Tabular;

/// <summary>What the caller knows of a file, and wants of it; it is used instead of what would be recognised.</summary>
public sealed record TabularHints
{
    /// <summary>What stands between cells: an ASCII character that is no quote, letter, digit or line break. Null: recognised.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The encoding; a byte order mark is believed before this. Null: recognised.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Whether the hidden sheets of a workbook are read, too.</summary>
    public bool HiddenSheets { get; init; }
}
