using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Reports sheets of which nothing can be read: nobody knows whether they held responses.</summary>
internal static class UnreadSheets
{
    /// <summary>Reports them, but for those that somebody said to leave out.</summary>
    /// <param name="faults">Why they cannot be read.</param>
    /// <param name="description">What the workbook says of its sheets.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Report(IEnumerable<TabularFault> faults, TabularDescription description, ImportRequest request, ProblemList problems)
    {
        foreach (var fault in faults)
        {
            var name = description.Sheets[fault.Sheet!.Value - 1].Name;
            if (request.Sheet is { } chosen ? chosen == name : !request.LeaveOutSheets.Contains(name, StringComparer.Ordinal))
            {
                ListedFaults.Add(
                    fault with
                    {
                        Message = $"The sheet '{name}' cannot be read. {fault.Message}",
                        Action = $"{fault.Action} Where it holds no responses, leave it out with --leave-out-sheet \"{name}\".",
                    },
                    problems);
            }
        }
    }
}
