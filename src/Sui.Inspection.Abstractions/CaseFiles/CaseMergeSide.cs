namespace Sui.Inspection.CaseFiles;

/// <summary>One of two copies.</summary>
public enum CaseMergeSide
{
    /// <summary>The first.</summary>
    First,

    /// <summary>The second.</summary>
    Second,
}
