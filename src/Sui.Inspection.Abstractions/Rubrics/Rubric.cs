using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>The ladder, its criteria and every number and rule of the scoring, as versioned data. An edited rubric changes results without a change of code.</summary>
public sealed record Rubric
{
    /// <summary>Id and version.</summary>
    public required DataVersion Identity { get; init; }

    /// <summary>The rubric's title.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>The ids of the frameworks that it serves, at least one: it names their elements and constituencies.</summary>
    public required IReadOnlyList<string> Frameworks { get; init; }

    /// <summary>Whether pilots have set the bars. Printed while they have not.</summary>
    public required bool Calibrated { get; init; }

    /// <summary>The six rungs, lowest first.</summary>
    public required IReadOnlyList<RungDefinition> Rungs { get; init; }

    /// <summary>The criteria in print order.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>From evidence to sums.</summary>
    public required SignalRules Signals { get; init; }

    /// <summary>From sums to statuses.</summary>
    public required StatusRules Statuses { get; init; }

    /// <summary>From statuses to the placement.</summary>
    public required PlacementRules Placement { get; init; }

    /// <summary>From statuses, elements and rung to the rating.</summary>
    public required RatingRules Ratings { get; init; }

    /// <summary>How activities are placed.</summary>
    public required ActivityRules Activities { get; init; }

    /// <summary>Which criteria a register of proposals speaks to.</summary>
    public required RegisterMapping Register { get; init; }

    /// <summary>The criterion that is computed from the group rule; null for none.</summary>
    public string? GroupRuleCriterion { get; init; }
}
