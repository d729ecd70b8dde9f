using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>Which rungs statuses reach (method, section 5, 'Rung').</summary>
internal sealed class RungFinder
{
    private readonly PlacementRules _rules;
    private readonly ILookup<Rung, string> _essentials;

    public RungFinder(Rubric rubric)
    {
        _rules = rubric.Placement;
        _essentials = rubric.Criteria
            .Where(criterion => criterion is { Importance: Importance.Essential, Rung: not null })
            .ToLookup(criterion => criterion.Rung!.Value, criterion => criterion.Id);
        Rungs = [.. _essentials.Select(group => group.Key).Order()];
    }

    /// <summary>The rungs that have essential criteria, lowest first.</summary>
    public IReadOnlyList<Rung> Rungs { get; }

    public IEnumerable<string> EssentialsOf(Rung rung) => _essentials[rung];

    public IEnumerable<string> EssentialsBelow(Rung rung) => Rungs.Where(lower => lower < rung).SelectMany(EssentialsOf);

    public IEnumerable<string> EssentialsThrough(Rung rung) => Rungs.Where(lower => lower <= rung).SelectMany(EssentialsOf);

    public bool Suffices(Rung rung, CriterionStatus status) => status == CriterionStatus.Met
        || (status == CriterionStatus.Indicated && rung <= _rules.IndicatedSufficesThrough);

    public bool OwnEssentialsMet(Rung rung, StatusMap statuses) =>
        _essentials.Contains(rung) && EssentialsOf(rung).All(id => Suffices(rung, statuses[id]));

    public bool IsReached(Rung rung, StatusMap statuses) =>
        OwnEssentialsMet(rung, statuses) && !EssentialsBelow(rung).Any(id => statuses[id] == CriterionStatus.NotMet);

    /// <summary>The highest rung reached; rung 0 when the rubric says so; null when the provider is not placed.</summary>
    public Rung? Find(StatusMap statuses)
    {
        var reached = Rungs.Where(rung => IsReached(rung, statuses)).ToList();
        return reached.Count > 0
            ? reached[^1]
            : statuses[_rules.NoControlCriterion] == CriterionStatus.NotMet ? Rung.NoControl : null;
    }
}
