namespace Sui.Inspection.Rubrics;

/// <summary>The numbers of raking (method, section 6, 'Weighting').</summary>
public sealed record WeightingRules
{
    /// <summary>The characteristics that are cycled first, in this order; others of the profile follow in its order.</summary>
    public IReadOnlyList<string> Characteristics { get; init; } = [];

    /// <summary>How near every weighted share has to come to its target, from 1e-12 to 0.01.</summary>
    public required double Tolerance { get; init; }

    /// <summary>After how many cycles it is given up, from 1 to 100,000.</summary>
    public required int MostCycles { get; init; }

    /// <summary>The least weight, from 0.001 to 1.</summary>
    public required double LeastWeight { get; init; }

    /// <summary>The largest weight, from 1 to 1,000.</summary>
    public required double LargestWeight { get; init; }

    /// <summary>The margin error beyond which a survey is Poor, from 0.000001 to 1.</summary>
    public required double LargestMarginError { get; init; }
}
