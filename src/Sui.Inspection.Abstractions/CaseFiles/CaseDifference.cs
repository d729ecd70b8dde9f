namespace Sui.Inspection.CaseFiles;

/// <summary>The difference in meaning between two cases or packs: not in text, and not in the order of rows.</summary>
public sealed record CaseDifference
{
    /// <summary>The evidence that differs, by kind and id.</summary>
    public required IReadOnlyList<EvidenceChange> Evidence { get; init; }

    /// <summary>The criteria whose status differs, in the order of the second's rubric.</summary>
    public required IReadOnlyList<OutcomeChange> Criteria { get; init; }

    /// <summary>What else differs: the data used, elements, prompt, placement, range, rating and decision.</summary>
    public required IReadOnlyList<OutcomeChange> Outcome { get; init; }

    /// <summary>The comments, replies and dissent that differ, by whose they are, without their words.</summary>
    public IReadOnlyList<OutcomeChange> Comments { get; init; } = [];

    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => Evidence.Count == 0 && Criteria.Count == 0 && Outcome.Count == 0 && Comments.Count == 0;
}
