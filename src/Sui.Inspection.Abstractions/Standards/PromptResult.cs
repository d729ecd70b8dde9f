namespace Sui.Inspection.Standards;

/// <summary>What the evidence says about the prompt.</summary>
public enum PromptResult
{
    /// <summary>There is no evidence whether service users' views are sought.</summary>
    InsufficientEvidence,

    /// <summary>Service users' views are not sought.</summary>
    NotMet,

    /// <summary>Partly met.</summary>
    PartlyMet,

    /// <summary>Met for service users; not, or not shown, for other stakeholders.</summary>
    MetForServiceUsers,

    /// <summary>All eight elements are met.</summary>
    Met,
}
