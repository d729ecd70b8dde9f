using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One criterion in the record of an annex.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rung">Its rung; null for none.</param>
/// <param name="Importance">What it can do.</param>
/// <param name="Status">Its status.</param>
/// <param name="Reason">Why it is unclear; null otherwise.</param>
/// <param name="Absence">The absence recorded; null for none.</param>
/// <param name="Weight">Its sum in decibans, in a working paper; null in what is published, and without evidence.</param>
/// <param name="Shares">Its shares, one for each kind of source, experience and origin.</param>
public sealed record AnnexRecordCriterion(
    string Id,
    Rung? Rung,
    Importance Importance,
    CriterionStatus Status,
    UnclearReason? Reason,
    Absence? Absence,
    double? Weight,
    IReadOnlyList<AnnexRecordShare> Shares);
