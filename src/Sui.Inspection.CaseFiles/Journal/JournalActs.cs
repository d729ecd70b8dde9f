using System.Globalization;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Makes of entries what was done: those of one kind that one change wrote one after the other are one act.</summary>
internal static class JournalActs
{
    private static readonly string[] Runs =
    [
        EntryKinds.ItemAdded, EntryKinds.ItemWithdrawn, EntryKinds.ItemErased, EntryKinds.ItemPurged, EntryKinds.CommentRecorded, EntryKinds.EntryCarried, EntryKinds.TextHidden, EntryKinds.TextErased,
    ];

    /// <summary>The acts of entries that come newest first.</summary>
    /// <param name="entries">The entries; no more of them are read than the acts need.</param>
    /// <param name="hidden">The texts of entries that are shown nowhere any more.</param>
    /// <param name="count">How many acts at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static List<CaseAct> Of(IEnumerable<JournalEntry> entries, HiddenTexts hidden, int count, CancellationToken cancellationToken)
    {
        var acts = new List<CaseAct>();
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var act = Of(entry, hidden);
            if (acts.Count > 0 && GoesOn(acts[^1], act))
            {
                acts[^1] = acts[^1] with { FirstSequence = act.FirstSequence };
            }
            else if (acts.Count == count)
            {
                break;
            }
            else
            {
                acts.Add(act);
            }
        }

        return acts;
    }

    // One change writes its entries at one moment.
    private static bool GoesOn(CaseAct later, CaseAct earlier) =>
        Runs.Contains(later.Kind) && later.Kind == earlier.Kind && later.At == earlier.At && later.By == earlier.By && later.Why == earlier.Why
        && later.FirstSequence == earlier.LastSequence + 1;

    private static CaseAct Of(JournalEntry entry, HiddenTexts hidden) => new()
    {
        FirstSequence = entry.Sequence,
        LastSequence = entry.Sequence,
        At = DateTimeOffset.TryParse(entry.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : default,
        By = hidden.Actor(entry),
        Kind = entry.Kind,
        Why = hidden.Shown(entry.Why),
        Trigger = entry.Kind == EntryKinds.WorkflowFired ? entry.Text("trigger") : null,
        To = entry.Kind == EntryKinds.WorkflowFired ? entry.Text("to") : null,
        Review = entry.Kind == EntryKinds.ReviewRecorded && Enum.TryParse<CaseReview>(entry.Subject, out var review) ? review : null,
    };
}
