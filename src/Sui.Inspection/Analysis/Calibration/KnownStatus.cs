namespace Sui.Inspection.Analysis.Calibration;

/// <summary>What a criterion is judged or computed to be, as far as one share can say.</summary>
public enum KnownStatus
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>It is neither.</summary>
    Unclear,
}
