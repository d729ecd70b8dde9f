using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Puts what is wrong with a file among the problems of its import.</summary>
internal sealed class ListedFaults(ProblemList problems) : ITabularFaults
{
    /// <inheritdoc/>
    public void Report(TabularFault fault) => problems.Add(
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
}
