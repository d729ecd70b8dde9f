namespace Sui.Inspection.Imports.Reading;

/// <summary>The order of day, month and year in dates of digits.</summary>
internal enum DateOrder
{
    /// <summary>14/06/2019.</summary>
    DayFirst,

    /// <summary>06/14/2019.</summary>
    MonthFirst,

    /// <summary>2019/06/14.</summary>
    YearFirst,
}
