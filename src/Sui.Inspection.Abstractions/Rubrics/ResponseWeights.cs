namespace Sui.Inspection.Rubrics;

/// <summary>How answers to surveys are weighted.</summary>
public enum ResponseWeights
{
    /// <summary>Every answer counts as one; a design effect that the pack declares is used.</summary>
    None,

    /// <summary>By raking to the shares of the caseload, with the design effect of those weights (method, section 6).</summary>
    Raked,
}
