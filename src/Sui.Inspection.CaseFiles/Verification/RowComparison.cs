using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>Compares what rows of a case file say of items with what follows from its journal.</summary>
internal sealed class RowComparison(Findings findings)
{
    /// <summary>Compares.</summary>
    /// <param name="state">What follows from the entries.</param>
    /// <param name="rows">What the rows say, in their order.</param>
    public void Compare(CaseState state, IReadOnlyList<(long Sequence, JournalRow.RowItem Item)> rows)
    {
        var (follows, place) = (state.Items, 0);
        foreach (var (sequence, item) in rows)
        {
            for (; place < follows.Count && follows[place].Sequence < sequence; place++)
            {
                findings.Row("items", follows[place].Sequence, "The row of an item is gone.");
            }

            if (place == follows.Count || follows[place].Sequence != sequence)
            {
                findings.Row("items", sequence, "There is a row of an item that no entry added.");
            }
            else if (!Follows(item, follows[place++]))
            {
                findings.Row("items", sequence, "The row of an item does not follow from the journal.");
            }
        }

        for (; place < follows.Count; place++)
        {
            findings.Row("items", follows[place].Sequence, "The row of an item is gone.");
        }
    }

    private static bool Follows(JournalRow.RowItem row, CaseItem item) =>
        row.Id == item.Id && row.Part == item.Part.ToString() && row.File == item.File && row.State == (long)item.State && row.Version == item.Version;
}
