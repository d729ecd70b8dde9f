using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>Which entries the states of the workflow take, by the table.</summary>
internal static class StateRules
{
    private static readonly Dictionary<string, string> Wanted = new(StringComparer.Ordinal)
    {
        [EntryKinds.PackImported] = "evidence",
        [EntryKinds.ItemAdded] = "evidence",
        [EntryKinds.ItemWithdrawn] = "evidence",
        [EntryKinds.CodingOpened] = "evidence",
        [EntryKinds.CodingRecorded] = "evidence",
        [EntryKinds.JudgementRecorded] = "judgement",
        [EntryKinds.ModerationRecorded] = "moderation",
        [EntryKinds.ReviewRecorded] = "review",
        [EntryKinds.PlacementRecorded] = "placement",
        [EntryKinds.DissentRecorded] = "dissent",
        [EntryKinds.CommentRecorded] = "comment",
        [EntryKinds.CommentAnswered] = "comment",
        [EntryKinds.PublicationRecorded] = "publication",
    };

    /// <summary>Whether a state takes a kind of entry. Making a case, firing and erasing are taken in every state.</summary>
    public static bool Takes(string state, string kind) =>
        !Wanted.TryGetValue(kind, out var wanted) || (WorkflowTable.Shipped.States.TryGetValue(state, out var takes) && takes.Contains(wanted));

    /// <summary>The states that take a kind of entry.</summary>
    public static IEnumerable<string> Taking(string kind) => WorkflowTable.Shipped.States.Keys.Where(state => Takes(state, kind));
}
