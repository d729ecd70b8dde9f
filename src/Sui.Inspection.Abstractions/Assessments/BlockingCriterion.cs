namespace Sui.Inspection.Assessments;

/// <summary>A criterion that blocks the next rung, and what it lacks.</summary>
public sealed record BlockingCriterion
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its status.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>How many decibans its sum lacks to the bound that it must reach; 0 when it lacks none.</summary>
    public required double DecibansLacking { get; init; }

    /// <summary>How many decibans its lived sum lacks; 0 when it lacks none.</summary>
    public required double LacksLived { get; init; }

    /// <summary>Whether it lacks corroboration by a second kind of source.</summary>
    public required bool LacksSecondKind { get; init; }

    /// <summary>Whether an experience contests it.</summary>
    public required bool Contested { get; init; }

    /// <summary>Whether it belongs to a lower rung and blocks because it is not met.</summary>
    public required bool OfLowerRung { get; init; }
}
