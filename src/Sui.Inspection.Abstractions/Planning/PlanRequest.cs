namespace Sui.Inspection.Planning;

/// <summary>What a plan of fieldwork is wanted for. The numbers left alone are those of the method, section 6.</summary>
public sealed record PlanRequest
{
    /// <summary>N, the number of people on the caseload, 1 or more; null when not known, or to take a pack's.</summary>
    public int? Caseload { get; init; }

    /// <summary>The part of those invited who are expected to answer, above 0 and at most 1; null when not known, or to take what a pack saw.</summary>
    public double? ResponseRate { get; init; }

    /// <summary>How probable the right side has to be, above 0 and below 1.</summary>
    public double Probability { get; init; } = 0.8;

    /// <summary>The true shares to plan for, at least one, each from 0 to 1: nobody knows the right one before the fieldwork.</summary>
    public IReadOnlyList<double> TrueShares { get; init; } = [0.5, 0.75, 0.8, 0.85, 0.9];
}
