namespace Sui.Inspection.Tabular;

/// <summary>Small steps of reporting.</summary>
internal static class Reporting
{
    /// <summary>Reports something that was left out.</summary>
    public static void Error(
        this ITabularFaults faults, string code, TabularPlace place, string message, string expected, string action, int column = -1) =>
        faults.Report(new TabularFault
        {
            Code = code,
            IsError = true,
            Place = place,
            Message = message,
            Expected = expected,
            Action = action,
            ColumnIndex = column,
        });

    /// <summary>Reports something that was read and that somebody should look at.</summary>
    public static void Warning(
        this ITabularFaults faults, string code, TabularPlace place, string message, string expected, string action, int column = -1) =>
        faults.Report(new TabularFault
        {
            Code = code,
            IsError = false,
            Place = place,
            Message = message,
            Expected = expected,
            Action = action,
            ColumnIndex = column,
        });
}
