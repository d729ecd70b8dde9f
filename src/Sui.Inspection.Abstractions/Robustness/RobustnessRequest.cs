namespace Sui.Inspection.Robustness;

/// <summary>How an assessment is to be tried.</summary>
public sealed record RobustnessRequest
{
    /// <summary>The most resamples that can be asked for.</summary>
    public const int MostResamples = 100_000;

    /// <summary>How often the answers are resampled, from 0 to 100,000; 0 leaves the bootstrap out.</summary>
    public int Resamples { get; init; } = 2000;

    /// <summary>The seed of the random numbers. The same evidence, rubric and seed give the same analysis on every machine.</summary>
    public ulong Seed { get; init; } = 1;
}
