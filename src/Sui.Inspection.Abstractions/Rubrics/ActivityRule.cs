using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>One line of the activity decision table; the first that fits decides. An empty list or null asks nothing.</summary>
public sealed record ActivityRule
{
    /// <summary>The roles that fit.</summary>
    public IReadOnlyList<RoleInDecision> Role { get; init; } = [];

    /// <summary>Who may hold the agenda.</summary>
    public IReadOnlyList<Holder> Agenda { get; init; } = [];

    /// <summary>Who may hold the resources.</summary>
    public IReadOnlyList<Holder> Resources { get; init; } = [];

    /// <summary>What 'answered' must be.</summary>
    public bool? Answered { get; init; }

    /// <summary>What 'delivers' must be.</summary>
    public bool? Delivers { get; init; }

    /// <summary>What 'told' must be.</summary>
    public bool? Told { get; init; }

    /// <summary>The rung; null: people deliver and no say is recorded.</summary>
    public Rung? Rung { get; init; }
}
