using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Puts what is wrong with a file among the problems of its import.</summary>
internal sealed class ListedFaults(ProblemList problems) : ITabularFaults
{
    /// <inheritdoc/>
    public void Report(TabularFault fault) => problems.Add(
        new Problem(
            fault.Code, fault.IsError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            new ProblemLocation(problems.File, fault.Place.Row, fault.Place.Line, fault.Place.Column), fault.Message, fault.Expected, fault.Action),
        fault.Place.Row ?? 0, fault.ColumnIndex);
}
