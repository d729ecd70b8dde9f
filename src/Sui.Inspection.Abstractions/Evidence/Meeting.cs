namespace Sui.Inspection.Evidence;

/// <summary>One meeting of a council or board.</summary>
public sealed record Meeting : EvidenceItem
{
    /// <summary>The council's or board's name, fit for print.</summary>
    public required string Council { get; init; }

    /// <summary>People with lived experience present, 0 or more; null when not recorded.</summary>
    public int? AttendedLived { get; init; }

    /// <summary>Staff present, 0 or more; null when not recorded.</summary>
    public int? AttendedStaff { get; init; }

    /// <summary>Whether somebody was there who can decide; null when not recorded.</summary>
    public bool? DecisionMakerPresent { get; init; }

    /// <summary>Proposals raised according to the minutes, 0 or more; null when not recorded.</summary>
    public int? ProposalsRaised { get; init; }

    /// <summary>Proposals answered according to the minutes, from 0 to <see cref="ProposalsRaised"/>; null when not recorded.</summary>
    public int? ProposalsAnswered { get; init; }
}
