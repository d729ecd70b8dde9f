namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Statuses by criterion; a criterion that is not there has no evidence.</summary>
internal sealed class StatusMap
{
    // By number: the dictionary of numbers is compiled with the runtime, one of statuses at every start.
    private readonly Dictionary<string, int> _statuses;
    private readonly HashSet<string> _notFirm;

    public StatusMap(IEnumerable<CriterionOutcome> outcomes)
    {
        _statuses = new(StringComparer.Ordinal);
        _notFirm = new(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            _statuses.Add(outcome.Id, (int)outcome.Status);
            if (outcome.Firm == false)
            {
                _notFirm.Add(outcome.Id);
            }
        }
    }

    private StatusMap(StatusMap other)
    {
        _statuses = new(other._statuses, StringComparer.Ordinal);
        _notFirm = new(other._notFirm, StringComparer.Ordinal);
    }

    public CriterionStatus this[string id] => _statuses.TryGetValue(id, out var status) ? (CriterionStatus)status : CriterionStatus.NoEvidence;

    /// <summary>The same statuses, with unclear in place of each not met that is not firm.</summary>
    public StatusMap FirmOnly() => _notFirm.Count == 0 ? this : With(_notFirm, CriterionStatus.Unclear);

    /// <summary>The same statuses, but for some criteria, which read as given; a not met that is given is firm.</summary>
    public StatusMap With(IEnumerable<string> ids, CriterionStatus status) => With(ids.Select(id => (id, status)));

    /// <inheritdoc cref="With(IEnumerable{string}, CriterionStatus)"/>
    public StatusMap With(IEnumerable<(string Id, CriterionStatus Status)> given)
    {
        var changed = new StatusMap(this);
        foreach (var (id, status) in given)
        {
            changed._statuses[id] = (int)status;
            changed._notFirm.Remove(id);
        }

        return changed;
    }
}
