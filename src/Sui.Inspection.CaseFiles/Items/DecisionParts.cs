using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>What the journal says of a decision.</summary>
/// <param name="Judgement">The entry of the judgement.</param>
/// <param name="Reason">Its reason.</param>
/// <param name="Moderation">The entry of the moderation that agrees; null for none.</param>
/// <param name="Placement">The entry of the blind placement that the judgement bears on; null for none.</param>
/// <param name="SharesRole">Whether the two have one role, and are two people.</param>
/// <param name="Remarks">Dissent, comments and replies with their answers, by the names that they have in <c>pack.json</c>.</param>
internal sealed record DecisionParts(
    JournalEntry Judgement, string Reason, JournalEntry? Moderation, JournalEntry? Placement, bool SharesRole, IReadOnlyDictionary<string, IReadOnlyList<Remark>> Remarks)
{
    /// <summary>What dissent is called.</summary>
    public const string Dissent = "dissent";

    /// <summary>What the provider's comments are called.</summary>
    public const string Provider = "providerComments";

    /// <summary>What the council's replies are called.</summary>
    public const string Council = "councilReplies";
}
