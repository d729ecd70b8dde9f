namespace Sui.Inspection.Assessments;

/// <summary>How far a placement can be relied on.</summary>
public enum Security
{
    /// <summary>Provisional.</summary>
    Provisional,

    /// <summary>Secure.</summary>
    Secure,
}
