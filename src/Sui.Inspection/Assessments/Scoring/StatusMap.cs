namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Statuses by criterion; a criterion that is not there has no evidence.</summary>
internal sealed class StatusMap
{
    private readonly Dictionary<string, CriterionStatus> _statuses;

    public StatusMap(IEnumerable<CriterionOutcome> outcomes)
        : this(outcomes.Select(outcome => KeyValuePair.Create(outcome.Id, outcome.Status)))
    {
    }

    private StatusMap(IEnumerable<KeyValuePair<string, CriterionStatus>> statuses) =>
        _statuses = new(statuses, StringComparer.Ordinal);

    public CriterionStatus this[string id] => _statuses.GetValueOrDefault(id, CriterionStatus.NoEvidence);

    /// <summary>The same statuses, but for some criteria, which read as given.</summary>
    public StatusMap With(IEnumerable<string> ids, CriterionStatus status)
    {
        var changed = new StatusMap(_statuses);
        foreach (var id in ids)
        {
            changed._statuses[id] = status;
        }

        return changed;
    }
}
