using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>One change to evidence or rubric.</summary>
/// <param name="Kind">What is changed.</param>
public sealed record SensitivityChange(SensitivityKind Kind)
{
    /// <summary>The kind of source that is left out, or the kind of the source that is; null otherwise.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>The source that is left out; null otherwise.</summary>
    public string? SourceId { get; init; }

    /// <summary>The experience whose multiplier is changed; null otherwise.</summary>
    public Experience? Experience { get; init; }

    /// <summary>The criterion whose bar is changed; null otherwise.</summary>
    public string? CriterionId { get; init; }

    /// <summary>The multiplier's factor, ½ or 2, or the bar as it is tried, above 0 and below 1; null otherwise.</summary>
    public double? Value { get; init; }
}
