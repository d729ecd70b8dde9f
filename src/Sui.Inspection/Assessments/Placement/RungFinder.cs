using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>Which rungs statuses reach (method, section 5, 'Rung').</summary>
internal sealed class RungFinder
{
    private readonly PlacementRules _rules;
    private readonly List<string>[] _essentials = [[], [], [], [], [], []];

    public RungFinder(Rubric rubric)
    {
        _rules = rubric.Placement;
        foreach (var criterion in rubric.Criteria)
        {
            if (criterion is { Importance: Importance.Essential, Rung: { } rung })
            {
                _essentials[(int)rung].Add(criterion.Id);
            }
        }

        var rungs = new List<Rung>(_essentials.Length);
        for (var rung = Rung.NoControl; rung <= Rung.FullControl; rung++)
        {
            if (_essentials[(int)rung].Count > 0)
            {
                rungs.Add(rung);
            }
        }

        Rungs = rungs;
    }

    /// <summary>The rungs that have essential criteria, lowest first.</summary>
    public IReadOnlyList<Rung> Rungs { get; }

    public IReadOnlyList<string> EssentialsOf(Rung rung) => _essentials[(int)rung];

    public IEnumerable<string> EssentialsBelow(Rung rung) => _essentials.Take((int)rung).SelectMany(ids => ids);

    public IEnumerable<string> EssentialsThrough(Rung rung) => _essentials.Take((int)rung + 1).SelectMany(ids => ids);

    public bool Suffices(Rung rung, CriterionStatus status) => status == CriterionStatus.Met
        || (status == CriterionStatus.Indicated && rung <= _rules.IndicatedSufficesThrough);

    public bool OwnEssentialsMet(Rung rung, StatusMap statuses) =>
        EssentialsOf(rung).Count > 0 && EssentialsOf(rung).All(id => Suffices(rung, statuses[id]));

    public bool IsReached(Rung rung, StatusMap statuses) =>
        OwnEssentialsMet(rung, statuses) && !EssentialsBelow(rung).Any(id => statuses[id] == CriterionStatus.NotMet);

    /// <summary>The highest rung reached; rung 0 when the rubric says so; null when the provider is not placed.</summary>
    public Rung? Find(StatusMap statuses)
    {
        for (var rung = Rung.FullControl; rung >= Rung.NoControl; rung--)
        {
            if (IsReached(rung, statuses))
            {
                return rung;
            }
        }

        return _rules.NoControlCriteria.All(id => statuses[id] == CriterionStatus.NotMet) ? Rung.NoControl : null;
    }
}
