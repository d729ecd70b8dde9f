using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One criterion in the record of an annex.</summary>
public sealed record AnnexRecordCriterion
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its rung; null for none.</summary>
    public required Rung? Rung { get; init; }

    /// <summary>What it can do.</summary>
    public required Importance Importance { get; init; }

    /// <summary>Its status.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Why it is unclear; null otherwise.</summary>
    public required UnclearReason? Reason { get; init; }

    /// <summary>Whether it is not met firmly; null where it is not NotMet, the rubric does not ask, or counts that are not shown would be told by it.</summary>
    public bool? Firm { get; init; }

    /// <summary>Whether it is recorded, with a second person's word, as not applicable, and leaves the range alone.</summary>
    public bool LeftOut { get; init; }

    /// <summary>The absence recorded; null for none.</summary>
    public required Absence? Absence { get; init; }

    /// <summary>Its sum in decibans, in a working paper; null in what is published, and without evidence.</summary>
    public required double? Weight { get; init; }

    /// <summary>Its shares, one for each kind of source, experience and origin.</summary>
    public required IReadOnlyList<AnnexRecordShare> Shares { get; init; }
}
