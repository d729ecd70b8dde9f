using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>The criteria whose evidence was requested and not supplied, which limits the rating (method, section 5).</summary>
internal static class RatingLimit
{
    /// <summary>Their ids, in the rubric's order.</summary>
    public static IReadOnlyList<string> By(IReadOnlyList<CriterionOutcome> outcomes, EvidencePack pack, RatingRules rules)
    {
        var withheld = pack.Absences
            .Where(record => record.Absence == Absence.RequestedNotSupplied
                && !(rules.LimitByDueDay && IsInTime(record, pack.Fieldwork.To)))
            .Select(record => record.CriterionId)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. outcomes
                .Where(outcome => outcome.Importance != Importance.Supporting
                    && withheld.Contains(outcome.Id)
                    && !(rules.LimitByDueDay && outcome.Status is CriterionStatus.Met or CriterionStatus.Indicated))
                .Select(outcome => outcome.Id),
        ];
    }

    // It came by the day agreed, or that day is still to come. Where no day was agreed, what has not come by the end of fieldwork is late.
    private static bool IsInTime(AbsenceRecord record, DateOnly asOf) => record.DueOn is { } due
        ? record.ReceivedOn is { } received ? received.Earliest <= due.Latest : due.Latest > asOf
        : record.ReceivedOn?.Earliest <= asOf;
}
