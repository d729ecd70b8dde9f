namespace Sui.Inspection.Rubrics;

/// <summary>Who decides whether those who answered resemble the caseload.</summary>
public enum RepresentativenessBasis
{
    /// <summary>The pack says it.</summary>
    Declared,

    /// <summary>It is worked out from the answers, the number invited and the profile of the caseload (method, section 6); what the pack says of it
    /// moves nothing.</summary>
    Computed,
}
