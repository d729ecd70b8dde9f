namespace Sui.Inspection.Assessments;

/// <summary>Why a survey was found not to resemble the caseload (method, section 6).</summary>
public enum PoorReason
{
    /// <summary>The caseload has no profile.</summary>
    NoProfile,

    /// <summary>No characteristic is known both of the caseload and of those who answered.</summary>
    NothingToCompare,

    /// <summary>How many were invited is not known, or fewer than answered.</summary>
    ResponseRateUnknown,

    /// <summary>Too few of those invited answered.</summary>
    ResponseRateLow,

    /// <summary>A group goes unheard by the group rule.</summary>
    GroupUnheard,

    /// <summary>The weights did not settle, so that nobody was weighted.</summary>
    WeightsNotSettled,

    /// <summary>The weights leave a share too far from that of the caseload.</summary>
    MarginsFarOff,
}
