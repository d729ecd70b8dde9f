using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>What becomes of entries of another copy. A kind that is not listed is not merged: nobody knows yet what it would mean.</summary>
internal static class MergeRules
{
    /// <summary>Kinds that decide: of two copies, those of one count.</summary>
    private static readonly HashSet<string> Deciding = new(StringComparer.Ordinal)
    {
        EntryKinds.WorkflowFired, EntryKinds.JudgementRecorded, EntryKinds.ModerationRecorded, EntryKinds.ReviewRecorded, EntryKinds.PublicationRecorded,
    };

    /// <summary>Kinds that are united.</summary>
    private static readonly HashSet<string> United = new(StringComparer.Ordinal)
    {
        EntryKinds.PackImported, EntryKinds.ItemAdded, EntryKinds.ItemWithdrawn, EntryKinds.ItemErased, EntryKinds.ItemPurged, EntryKinds.CopyMerged, EntryKinds.EntryCarried,
        EntryKinds.PlacementRecorded, EntryKinds.DissentRecorded, EntryKinds.CommentRecorded, EntryKinds.CommentAnswered,
        EntryKinds.RetentionSet, EntryKinds.PurgeAssessed, EntryKinds.PeopleDistinguished, EntryKinds.TextHidden, EntryKinds.TextErased, EntryKinds.ConsentWithdrawn,
        EntryKinds.CodingOpened, EntryKinds.CodingRecorded,
    };

    /// <summary>Whether a kind decides.</summary>
    public static bool Decides(string kind) => Deciding.Contains(kind);

    /// <summary>Whether it is known what merging a kind means.</summary>
    public static bool Knows(string kind) => Decides(kind) || United.Contains(kind);
}
