using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>One criterion of a rubric.</summary>
public sealed record Criterion
{
    /// <summary>The criterion's id, such as <c>P2</c>; unique in its rubric.</summary>
    public required string Id { get; init; }

    /// <summary>The rung it belongs to; null for none.</summary>
    public Rung? Rung { get; init; }

    /// <summary>What it can do.</summary>
    public required Importance Importance { get; init; }

    /// <summary>Its claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Whether it cannot be met without lived experience.</summary>
    public bool NeedsLived { get; init; }

    /// <summary>The id of the element of the framework's prompt that it speaks to; null for none.</summary>
    public string? Element { get; init; }

    /// <summary>The id of the constituency of the framework's prompt whose views it is about.</summary>
    public required string Constituency { get; init; }

    /// <summary>Its statement, in plain words.</summary>
    public required LocalisedText Statement { get; init; }

    /// <summary>The id of a criterion whose findings count here too; null for none.</summary>
    public string? SharesFindingsWith { get; init; }
}
