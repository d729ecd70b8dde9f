using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Puts what is wrong with a file among the problems of its import.</summary>
/// <param name="problems">Where they go.</param>
/// <param name="formulas">Where formulas without a value go; null where they are problems like others.</param>
/// <param name="unread">Where faults go for which whole sheets cannot be read; null where they are problems like others.</param>
internal sealed class ListedFaults(ProblemList problems, FormulaCells? formulas = null, List<TabularFault>? unread = null) : ITabularFaults
{
    /// <summary>Puts a fault among the problems.</summary>
    public static void Add(TabularFault fault, ProblemList problems) => problems.Add(
        new Problem
        {
            Code = fault.Code,
            Severity = fault.IsError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Location = new ProblemLocation(problems.File, fault.Place.Row, fault.Place.Line, fault.Place.Column),
            Message = fault.Message,
            Expected = fault.Expected,
            Action = fault.Action,
        },
        fault.Place.Row ?? 0, fault.ColumnIndex);

    /// <inheritdoc/>
    public void Report(TabularFault fault)
    {
        if (unread is not null && fault.IsOfWholeSheet)
        {
            unread.Add(fault);
        }
        else if (formulas is not null && fault.Code == TabularCodes.FormulaWithoutValue)
        {
            formulas.Hold(fault);
        }
        else
        {
            Add(fault, problems);
        }
    }
}
