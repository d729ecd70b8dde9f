namespace Sui.Inspection.Comparisons;

/// <summary>How assessments are compared.</summary>
public sealed record ComparisonRequest
{
    /// <summary>Whether assessments by several versions of one framework and of one rubric are counted together. False, the default, counts those of each version apart: a
    /// rung of one version is not known to be the same rung of another. Another framework or rubric is always apart.</summary>
    public bool AcrossVersions { get; init; }
}
