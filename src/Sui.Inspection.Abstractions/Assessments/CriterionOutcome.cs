using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>What became of one criterion, with everything that it rests on. Weights are in decibans, unrounded.</summary>
public sealed record CriterionOutcome
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its rung; null for none.</summary>
    public required Rung? Rung { get; init; }

    /// <summary>What it can do.</summary>
    public required Importance Importance { get; init; }

    /// <summary>The criterion's sum W; 0 without signals.</summary>
    public required double Weight { get; init; }

    /// <summary>The id of the grade in words; null without signals.</summary>
    public required string? Grade { get; init; }

    /// <summary>The status.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Whether it is firmly NotMet; null unless it is NotMet and the rubric tells firm from other.</summary>
    public bool? Firm { get; init; }

    /// <summary>Why it is unclear; null otherwise.</summary>
    public required UnclearReason? Reason { get; init; }

    /// <summary>Whether enough independent kinds of source agree.</summary>
    public required bool Corroborated { get; init; }

    /// <summary>The kinds of source that carry enough to corroborate, in the order of <see cref="SourceKind"/>.</summary>
    public required IReadOnlyList<SourceKind> CorroboratingKinds { get; init; }

    /// <summary>Each experience's own sum, for those that have signals not of the provider's origin.</summary>
    public required IReadOnlyList<ExperienceSum> ExperienceSums { get; init; }

    /// <summary>The groups, ordered by source kind, experience and origin.</summary>
    public required IReadOnlyList<SignalGroup> Groups { get; init; }

    /// <summary>The signals, in a fixed order that does not depend on the order of evidence.</summary>
    public required IReadOnlyList<WeighedSignal> Signals { get; init; }

    /// <summary>The absence that is recorded, or <see cref="Absence.NoEvidence"/> without signals; null when there is evidence and no absence.</summary>
    public required Absence? Absence { get; init; }
}
