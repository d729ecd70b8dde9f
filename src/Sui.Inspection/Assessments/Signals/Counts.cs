using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>What belongs into one proportion signal.</summary>
internal sealed record CountKey(
    string CriterionId,
    SourceKind SourceKind,
    Experience Experience,
    Origin Origin,
    ClaimUnit Unit,
    Representativeness Quality);

/// <summary>One person's, one entry's or one tally's part of a proportion.</summary>
internal sealed record Count(
    CountKey Key,
    double Favourable,
    int Valid,
    double DesignEffect,
    IReadOnlyList<string> EvidenceIds,
    IReadOnlyList<string> SourceIds);
