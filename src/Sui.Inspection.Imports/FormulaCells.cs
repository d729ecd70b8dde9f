using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Holds what the reader says of formulas without a value until it is known whether anything is read from their cells: a row of totals and a
/// column beside the questions do no harm.</summary>
internal sealed class FormulaCells
{
    // No row has more cells.
    private const int Most = 16_384;

    private readonly List<TabularFault> _held = [];

    /// <summary>Holds a fault of the row that is being read.</summary>
    public void Hold(TabularFault fault)
    {
        if (_held.Count < Most)
        {
            _held.Add(fault);
        }
    }

    /// <summary>Forgets what rows before this one held.</summary>
    public void Clear() => _held.Clear();

    /// <summary>Reports what the row in hand holds that answers are read from.</summary>
    /// <param name="row">The row, sifted.</param>
    /// <param name="used">The columns that are read; null for all.</param>
    /// <param name="problems">Where problems go.</param>
    public void Conclude(ResponseRow row, IReadOnlySet<int>? used, ProblemList problems)
    {
        // Nearly no row holds any; the lambda below would otherwise cost every row an object.
        if (_held.Count > 0)
        {
            if (row.SetAside is not (SetAsideReason.Totals or SetAsideReason.RepeatedHeader or SetAsideReason.OtherEvent))
            {
                Report(used, problems);
            }

            _held.Clear();
        }
    }

    /// <summary>The places of the columns that a plan reads.</summary>
    public static IReadOnlySet<int> Used(ImportPlan plan) =>
        plan.Questions.SelectMany(question => question.Columns).Concat(plan.Statuses.Select(status => status.Column)).Concat(plan.Days).Concat(plan.Events)
            .Concat(plan.Words).Select(column => column.Place).Append(plan.Experience?.Place ?? -1).Append(plan.ResponseId).Append(plan.Person)
            .Append(plan.PartialWhenBlank).ToHashSet();

    private void Report(IReadOnlySet<int>? used, ProblemList problems)
    {
        foreach (var fault in _held.Where(fault => used?.Contains(fault.ColumnIndex) != false))
        {
            ListedFaults.Add(fault, problems);
        }
    }
}
