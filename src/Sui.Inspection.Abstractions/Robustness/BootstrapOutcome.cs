namespace Sui.Inspection.Robustness;

/// <summary>
/// What becomes of rung and criteria when those who answered are drawn anew, with replacement, within each source: as many as answered, each with all of
/// their answers (the bootstrap of Efron, 1979). Registers, findings, and what plug-ins signal stay as they are.
/// </summary>
public sealed record BootstrapOutcome
{
    /// <summary>How many resamples were drawn, 1 or more.</summary>
    public required int Resamples { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many people's answers were drawn from, 0 or more; with 0 every resample is the assessment itself.</summary>
    public required int People { get; init; }

    /// <summary>Each rung from the lowest that some resample reached to the highest, and first, where some reached none, no rung.</summary>
    public required IReadOnlyList<RungShare> Rungs { get; init; }

    /// <summary>The criteria of which the answers are resampled, in the rubric's order.</summary>
    public required IReadOnlyList<CriterionShares> Criteria { get; init; }
}
