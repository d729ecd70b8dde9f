namespace Sui.Inspection.Planning;

/// <summary>Draft findings of one source that nobody has coded yet. None of their words is here.</summary>
public sealed record BoardDrafts
{
    /// <summary>The source's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How many wait, 1 or more.</summary>
    public required int Waiting { get; init; }

    /// <summary>How many of these are of people who refused to be quoted, 0 to <see cref="Waiting"/>.</summary>
    public required int Refused { get; init; }

    /// <summary>How many suggest no criterion, 0 to <see cref="Waiting"/>.</summary>
    public required int Unassigned { get; init; }

    /// <summary>The ids of the criteria that they suggest, in the rubric's order.</summary>
    public required IReadOnlyList<string> CriterionIds { get; init; }
}
