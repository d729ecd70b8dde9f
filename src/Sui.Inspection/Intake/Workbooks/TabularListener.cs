using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Hands on what the reader of workbooks finds, with the sheet that was in hand.</summary>
/// <param name="faults">Where it goes.</param>
internal sealed class TabularListener(WorkbookFaults faults) : ITabularFaults
{
    private readonly List<(TabularFault Fault, string? Sheet)> _held = [];

    /// <summary>The sheet in hand; null before the first.</summary>
    public string? Sheet { get; set; }

    /// <inheritdoc/>
    public void Report(TabularFault fault)
    {
        // Hidden sheets are named one by one, and cells without a value are met as errors of formulas.
        if (fault.Code is not (TabularCodes.SheetsHidden or TabularCodes.FormulaWithoutValue))
        {
            _held.Add((fault, Sheet));
        }
    }

    /// <summary>Hands on what was found in sheets that are asked for; null stands for the workbook as a whole.</summary>
    public void Flush(Func<string?, bool> wanted)
    {
        foreach (var (fault, sheet) in _held.Where(one => wanted(one.Sheet)))
        {
            faults.Report(fault, sheet);
        }

        _held.Clear();
    }
}
