namespace Sui.Inspection.Analysis.Calibration;

/// <summary>The numbers of a calibration: those of the rubric by which a share becomes a status, and those of the search.</summary>
public sealed record CalibrationRules
{
    /// <summary>How many imaginary answers, split at the bar, the count starts from; above 0.</summary>
    public double PriorAnswers { get; init; } = 10;

    /// <summary>The largest absolute weight of a share, above 0.</summary>
    public double Clamp { get; init; } = 10;

    /// <summary>The least weight that is Met.</summary>
    public double MetAt { get; init; } = 6;

    /// <summary>The largest weight that is NotMet, below <see cref="MetAt"/>.</summary>
    public double NotMetAt { get; init; } = -6;

    /// <summary>How many decimals of a weight are compared, 0 to 15.</summary>
    public int Decimals { get; init; } = 6;

    /// <summary>How many resamples the interval rests on, 100 to 100,000.</summary>
    public int Resamples { get; init; } = 2000;

    /// <summary>The seed of the resampling.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Fewer cases than this are few.</summary>
    public int FewCases { get; init; } = 30;
}
