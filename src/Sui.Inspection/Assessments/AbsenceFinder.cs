using Sui.Inspection.Evidence;


namespace Sui.Inspection.Assessments;

/// <summary>Keeps the absences apart: recorded ones as recorded, the rest as no evidence.</summary>
internal static class AbsenceFinder
{
    /// <summary>One record a criterion: of several, the one that weighs most, then the first by id.</summary>
    public static IReadOnlyDictionary<string, AbsenceRecord> Recorded(EvidencePack pack) => pack.Absences
        .GroupBy(record => record.CriterionId, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(record => (int)record.Absence).ThenBy(record => record.Id, StringComparer.Ordinal).First(),
            StringComparer.Ordinal);

    public static IReadOnlyList<AbsenceOutcome> Find(
        IReadOnlyList<CriterionOutcome> outcomes, IReadOnlyDictionary<string, AbsenceRecord> recorded) =>
    [
        .. outcomes
            .Where(outcome => outcome.Absence is not null)
            .Select(outcome =>
            {
                var record = recorded.GetValueOrDefault(outcome.Id);
                return new AbsenceOutcome(outcome.Id, outcome.Absence!.Value, record?.Note, record?.Id);
            }),
    ];
}
