namespace Sui.Inspection.Tabular;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing: no answer is recorded. Never a zero.</summary>
    Blank,

    /// <summary>Text. Every cell of a CSV file that is not blank.</summary>
    Text,

    /// <summary>A number, stored as one.</summary>
    Number,

    /// <summary>A date, stored as a number that is formatted as one.</summary>
    Date,

    /// <summary>True or false, stored as such.</summary>
    Boolean,

    /// <summary>An error of a formula, such as #N/A, or a formula without a value.</summary>
    Error,
}
