using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Counts the drafts that wait to be coded, by source.</summary>
internal static class DraftCounter
{
    public static IReadOnlyList<BoardDrafts> Count(Assessment assessment)
    {
        var drafts = assessment.Evidence.Drafts.ToLookup(draft => draft.SourceId, StringComparer.Ordinal);
        return
        [
            .. assessment.Evidence.Sources.Where(source => drafts.Contains(source.Id)).Select(source => Of(source, [.. drafts[source.Id]], assessment)),
        ];
    }

    private static BoardDrafts Of(EvidenceSource source, List<DraftFinding> drafts, Assessment assessment) => new()
    {
        SourceId = source.Id,
        Title = source.Title,
        Waiting = drafts.Count,
        Refused = drafts.Count(draft => draft.Consent == QuoteConsent.Refused),
        Unassigned = drafts.Count(draft => draft.CriterionIds.Count == 0),
        CriterionIds = [.. assessment.Rubric.Criteria.Select(criterion => criterion.Id)
            .Where(id => drafts.Exists(draft => draft.CriterionIds.Contains(id, StringComparer.Ordinal)))],
    };
}
