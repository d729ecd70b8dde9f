using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>What was fired in a case, in its order; what became of a publication follows from it.</summary>
internal sealed class FiredTriggers
{
    private const string Reopen = "reopen";
    private const string Withdraw = "withdraw";

    private readonly List<(long Sequence, string Trigger)> _all = [];

    /// <summary>Takes an entry into account. One that was carried over from another copy fired nothing here.</summary>
    public void Add(JournalEntry entry)
    {
        if (entry.Kind == EntryKinds.WorkflowFired && entry.Text("trigger") is Reopen or Withdraw or PublicationEntry.Trigger)
        {
            _all.Add((entry.Sequence, entry.Text("trigger")!));
        }
    }

    /// <summary>A publication with what became of it.</summary>
    public CasePublication Of(CasePublication publication)
    {
        var since = _all.Where(one => one.Sequence > publication.Sequence).ToList();
        return publication with
        {
            ReopenedBy = since.Where(one => one.Trigger == Reopen).Select(one => (long?)one.Sequence).FirstOrDefault(),
            PublishedAgainBy = since.Where(one => one.Trigger == PublicationEntry.Trigger).Select(one => (long?)one.Sequence).LastOrDefault(),
            WithdrawnBy = since.Count > 0 && since[^1].Trigger == Withdraw ? since[^1].Sequence : null,
        };
    }
}
