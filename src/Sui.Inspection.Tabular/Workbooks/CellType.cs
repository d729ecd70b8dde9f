namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>How a cell's value is written.</summary>
internal enum CellType
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>As the number of a shared text.</summary>
    Shared,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As 0 or 1.</summary>
    Boolean,

    /// <summary>As the name of an error.</summary>
    Error,

    /// <summary>As a date in ISO 8601.</summary>
    Date,
}
