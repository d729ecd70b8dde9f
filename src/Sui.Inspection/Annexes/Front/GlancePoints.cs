using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>
/// What holds and what is missing, three of each, and what would reach the next rung. They are chosen by what the rubric says of a criterion and
/// by its status, never by a weight, which would tell something of counts that are not shown.
/// </summary>
internal sealed class GlancePoints(AnnexContext context)
{
    private const int Most = 3;

    private readonly ProviderPlacement _placement = context.Assessment.Placement;

    /// <summary>Up to three statements that hold, the highest rung first.</summary>
    public IReadOnlyList<string> Strengths() =>
    [
        .. context.Assessment.Criteria
            .Where(outcome => outcome.Status is CriterionStatus.Met or CriterionStatus.Indicated)
            .OrderBy(outcome => outcome.Importance == Importance.Supporting)
            .ThenBy(outcome => outcome.Status != CriterionStatus.Met)
            .ThenByDescending(outcome => outcome.Rung ?? Rung.NoControl)
            .ThenBy(outcome => context.PlaceOf(outcome.Id))
            .Take(Most).Select(Item),
    ];

    /// <summary>Up to three statements that do not hold or are not shown to.</summary>
    public IReadOnlyList<string> Gaps() => [.. Missing().Select(Item)];

    /// <summary>Their criteria: what the evidence is against first, then what stands lowest.</summary>
    public IReadOnlyList<CriterionOutcome> Missing()
    {
        var next = _placement.Next ?? _placement.Rung ?? Rung.Information;
        return
        [
            .. context.Assessment.Criteria
                .Where(outcome => outcome.Status is CriterionStatus.NotMet or CriterionStatus.Unclear
                    || (outcome.Status == CriterionStatus.NoEvidence && outcome.Importance != Importance.Supporting))
                .Where(outcome => outcome.Absence != Absence.NotApplicable)
                .OrderBy(outcome => outcome.Importance == Importance.Supporting)
                .ThenBy(outcome => outcome.Rung > next)
                .ThenBy(outcome => outcome.Status != CriterionStatus.NotMet)
                .ThenBy(outcome => !_placement.Gaps.Contains(outcome.Id, StringComparer.Ordinal))
                .ThenBy(outcome => outcome.Rung ?? Rung.FullControl)
                .ThenBy(outcome => context.PlaceOf(outcome.Id))
                .Take(Most),
        ];
    }

    /// <summary>What would reach the next rung; empty at the top.</summary>
    public string Next()
    {
        var words = context.Words;
        if (_placement.Next is not { } next)
        {
            return string.Empty;
        }

        return _placement.Blocking.Count == 0
            ? words.Say("Next.Nothing")
            : words.Count(
                "Glance.Next",
                _placement.Blocking.Count,
                ("rung", context.RungName(next)),
                ("statements", words.List([.. _placement.Blocking.Select(blocking => context.Stated(blocking.Id))])));
    }

    private string Item(CriterionOutcome outcome) => AnnexContext.Numbered(
        context.Words.Say(
            "Glance.Item", ("statement", context.Statement(outcome.Id)), ("status", context.Words.MidSentence(Status(outcome)))),
        context.Entries.Mark(outcome.Id));

    private string Status(CriterionOutcome outcome) =>
        outcome is { Status: CriterionStatus.NoEvidence, Absence: { } absence } ? context.Words.Name(absence) : context.Words.Name(outcome.Status);
}
