using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Which kinds of entries record what somebody holds, and what their items are.</summary>
internal static class RecordedParts
{
    private static readonly Dictionary<string, CaseItemPart> Parts = new(StringComparer.Ordinal)
    {
        [EntryKinds.JudgementRecorded] = CaseItemPart.Judgement,
        [EntryKinds.ModerationRecorded] = CaseItemPart.Moderation,
        [EntryKinds.PlacementRecorded] = CaseItemPart.Placement,
        [EntryKinds.DissentRecorded] = CaseItemPart.Dissent,
        [EntryKinds.CommentRecorded] = CaseItemPart.Comment,
        [EntryKinds.CommentAnswered] = CaseItemPart.Answer,
        [EntryKinds.PublicationRecorded] = CaseItemPart.Publication,
        [EntryKinds.CodingOpened] = CaseItemPart.CodingRound,
        [EntryKinds.CodingRecorded] = CaseItemPart.CodingSheet,
    };

    /// <summary>Whether an entry of a kind adds an item of a part.</summary>
    public static bool Belong(string kind, CaseItemPart part) =>
        Parts.TryGetValue(kind, out var only) ? part == only : kind == EntryKinds.ItemAdded && !Parts.ContainsValue(part);

    /// <summary>What the items of a kind of entry are; null where its items are none of what somebody holds.</summary>
    public static CaseItemPart? Find(string kind) => Parts.TryGetValue(kind, out var part) ? part : null;

    /// <summary>Whether entries of a kind record what somebody holds.</summary>
    public static bool Are(string kind) => Parts.ContainsKey(kind);
}
