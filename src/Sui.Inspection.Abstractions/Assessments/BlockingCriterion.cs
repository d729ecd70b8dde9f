namespace Sui.Inspection.Assessments;

/// <summary>A criterion that blocks the next rung, and what it lacks.</summary>
/// <param name="Id">The criterion's id.</param>
/// <param name="Status">Its status.</param>
/// <param name="DecibansLacking">How many decibans its sum lacks to the bound that it must reach; 0 when it lacks none.</param>
/// <param name="LacksLived">How many decibans its lived sum lacks; 0 when it lacks none.</param>
/// <param name="LacksSecondKind">Whether it lacks corroboration by a second kind of source.</param>
/// <param name="Contested">Whether an experience contests it.</param>
/// <param name="OfLowerRung">Whether it belongs to a lower rung and blocks because it is not met.</param>
public sealed record BlockingCriterion(
    string Id,
    CriterionStatus Status,
    double DecibansLacking,
    double LacksLived,
    bool LacksSecondKind,
    bool Contested,
    bool OfLowerRung);
