namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Statuses by criterion; a criterion that is not there has no evidence.</summary>
internal sealed class StatusMap
{
    // By number: the dictionary of numbers is compiled with the runtime, one of statuses at every start.
    private readonly Dictionary<string, int> _statuses;

    public StatusMap(IEnumerable<CriterionOutcome> outcomes)
    {
        _statuses = new(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            _statuses.Add(outcome.Id, (int)outcome.Status);
        }
    }

    private StatusMap(Dictionary<string, int> statuses) => _statuses = new(statuses, StringComparer.Ordinal);

    public CriterionStatus this[string id] => _statuses.TryGetValue(id, out var status) ? (CriterionStatus)status : CriterionStatus.NoEvidence;

    /// <summary>The same statuses, but for some criteria, which read as given.</summary>
    public StatusMap With(IEnumerable<string> ids, CriterionStatus status)
    {
        var changed = new StatusMap(_statuses);
        foreach (var id in ids)
        {
            changed._statuses[id] = (int)status;
        }

        return changed;
    }
}
