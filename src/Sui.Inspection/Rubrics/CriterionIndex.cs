using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>A rubric's criteria by id, for checks of what refers to them.</summary>
internal sealed class CriterionIndex
{
    private readonly Dictionary<string, (Criterion Criterion, string Path)> _byId = new(StringComparer.Ordinal);
    private readonly Faults _faults;

    /// <summary>Indexes a rubric's criteria and reports ids that occur twice.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="faults">Where problems go.</param>
    public CriterionIndex(Rubric rubric, Faults faults)
    {
        _faults = faults;
        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            if (!_byId.TryAdd(rubric.Criteria[i].Id, (rubric.Criteria[i], $"criteria[{i}]")))
            {
                faults.Error(RubricCodes.DuplicateCriterion, $"criteria[{i}].id", "Another criterion has this id.",
                    "Each id once.",
                    "Give one of the two another id.");
            }
        }
    }

    /// <summary>Finds the criterion that something refers to; reports it when there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="path">The path of the reference.</param>
    public Criterion? Find(string id, string path)
    {
        if (_byId.TryGetValue(id, out var found))
        {
            return found.Criterion;
        }

        if (!_faults.SoundInAll("criteria", "id"))
        {
            return null;
        }

        _faults.Error(RubricCodes.UnknownCriterion, path, "No criterion has this id.", "The id of one of the rubric's criteria.",
            "Correct the id or add the criterion.");
        return null;
    }

    /// <summary>Whether what a criterion claims is what the file says, and no stand-in.</summary>
    /// <param name="id">Its id; that of a criterion that exists.</param>
    public bool IsClaimSound(string id) => _faults.Sound(_byId[id].Path + ".claim");

    /// <summary>Finds a criterion that decides something; supporting criteria must not.</summary>
    /// <inheritdoc cref="Find"/>
    public Criterion? FindDeciding(string id, string path)
    {
        var criterion = Find(id, path);
        if (criterion?.Importance == Importance.Supporting)
        {
            _faults.Error(RubricCodes.SupportingDecides, path, "A supporting criterion would decide here.",
                "A criterion that is Essential, Reach or Safeguard.", "Name another criterion or change its importance.");
        }

        return criterion;
    }

    /// <summary>Checks a list of criteria that decide something: each known, none twice.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="path">The path of the list.</param>
    public void CheckDeciding(IReadOnlyList<string> ids, string path)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            FindDeciding(ids[i], $"{path}[{i}]");
        }

        ListCheck.Distinct(ids, path, _faults);
    }
}
