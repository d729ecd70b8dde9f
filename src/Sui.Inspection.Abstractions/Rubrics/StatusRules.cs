namespace Sui.Inspection.Rubrics;

/// <summary>How sums become a status (method, section 4). Weights are in decibans; bounds belong to the status that they open.</summary>
public sealed record StatusRules
{
    /// <summary>The least sum that can be Met or Indicated.</summary>
    public required double MetAt { get; init; }

    /// <summary>The largest sum that is NotMet.</summary>
    public required double NotMetAt { get; init; }

    /// <summary>An experience whose own sum is at most this contests the criterion.</summary>
    public required double ContestedAt { get; init; }

    /// <summary>The least sum of lived experience that a criterion which needs it must have.</summary>
    public required double LivedAt { get; init; }

    /// <summary>How many source kinds corroborate.</summary>
    public required int CorroboratingKinds { get; init; }

    /// <summary>The least sum of a source kind that corroborates.</summary>
    public required double CorroboratingWeight { get; init; }

    /// <summary>The least n of a proportion signal that corroborates.</summary>
    public required int CorroboratingCount { get; init; }
}
