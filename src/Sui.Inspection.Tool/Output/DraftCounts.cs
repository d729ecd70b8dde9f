using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Output;

/// <summary>The drafts of a pack, counted.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Refused">How many of these are from people who refused to be quoted.</param>
/// <param name="Groups">By source and criterion; a draft that suggests several criteria stands under each of them.</param>
internal sealed record DraftCounts(int Total, int Refused, IReadOnlyList<DraftCount> Groups)
{
    /// <summary>Counts drafts.</summary>
    public static DraftCounts Of(IReadOnlyList<DraftFinding> drafts) => new(
        drafts.Count, drafts.Count(IsRefused),
        [.. drafts.SelectMany(draft => (draft.CriterionIds.Count == 0 ? [null] : draft.CriterionIds.Cast<string?>()).Select(criterion => (Draft: draft, Criterion: criterion)))
            .GroupBy(one => (one.Draft.SourceId, one.Criterion))
            .OrderBy(group => group.Key.SourceId, StringComparer.Ordinal).ThenBy(group => group.Key.Criterion, StringComparer.Ordinal)
            .Select(group => new DraftCount(group.Key.SourceId, group.Key.Criterion, group.Count(), group.Count(one => IsRefused(one.Draft))))]);

    private static bool IsRefused(DraftFinding draft) => draft.Consent == QuoteConsent.Refused;
}
