namespace Sui.Inspection.Analysis;

/// <summary>The numbers of raking; those left alone are the method's (section 6).</summary>
public sealed record RakingRules
{
    /// <summary>How near every weighted share has to come to its target, above 0 and below 1.</summary>
    public double Tolerance { get; init; } = 1e-8;

    /// <summary>After how many cycles it is given up, 1 or more.</summary>
    public int MostCycles { get; init; } = 1000;

    /// <summary>The least weight, above 0 and at most 1.</summary>
    public double LeastWeight { get; init; } = 0.2;

    /// <summary>The largest weight, 1 or more.</summary>
    public double LargestWeight { get; init; } = 5;

    /// <summary>The margin error beyond which a survey is Poor, above 0.</summary>
    public double LargestMarginError { get; init; } = 0.02;
}
