namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What a number format makes of a number.</summary>
internal enum CellFormat
{
    /// <summary>A number, percentages and currencies included.</summary>
    Number,

    /// <summary>A date, with a time or without.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time, which may be over a day.</summary>
    Duration,
}
