using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Hands on what the reader of workbooks finds, with the name of the sheet that it is of.</summary>
/// <param name="faults">Where it goes.</param>
internal sealed class TabularListener(WorkbookFaults faults) : ITabularFaults
{
    private readonly List<TabularFault> _held = [];

    /// <summary>The sheets of the workbook; empty before it is open.</summary>
    public IReadOnlyList<SheetDescription> Sheets { get; set; } = [];

    /// <inheritdoc/>
    public void Report(TabularFault fault)
    {
        // Hidden sheets are named one by one, and cells without a value are met as errors of formulas.
        if (fault.Code is not (TabularCodes.SheetsHidden or TabularCodes.FormulaWithoutValue))
        {
            _held.Add(fault);
        }
    }

    /// <summary>Hands on what is asked for, by the fault and the name of its sheet; null stands for the workbook as a whole. The rest is forgotten.</summary>
    public void Flush(Func<TabularFault, string?, bool> wanted)
    {
        foreach (var fault in _held)
        {
            var sheet = fault.Sheet is { } number && number <= Sheets.Count ? Sheets[number - 1].Name : null;
            if (wanted(fault, sheet))
            {
                faults.Report(fault, sheet);
            }
        }

        _held.Clear();
    }
}
