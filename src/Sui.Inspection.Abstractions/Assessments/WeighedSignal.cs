namespace Sui.Inspection.Assessments;

/// <summary>A signal and what became of its weight. Weights are in decibans, unrounded.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="OwnWeight">Its weight after the experience's multiplier and the signal's own clamp.</param>
/// <param name="Contribution">Its part of the criterion's sum after every clamp and cap: a capped group or the provider's cap is shared
/// out in proportion, so that the contributions of a criterion's signals add up to its weight.</param>
/// <param name="Explanation">The same in plain words.</param>
public sealed record WeighedSignal(Signal Signal, double OwnWeight, double Contribution, string Explanation)
{
    /// <summary>The interval of its share; null unless it is a proportion. It informs and moves nothing.</summary>
    public ShareInterval? Interval { get; init; }
}
