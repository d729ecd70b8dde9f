using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>A proposal that people made, and what came of it. <see cref="EvidenceItem.Dates"/> holds when it was raised.</summary>
public sealed record Proposal : EvidenceItem
{
    /// <summary>The id of the <see cref="Meeting"/> it was raised at; null when not recorded.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Who raised it; null when not recorded.</summary>
    public ProposalRaiser? RaisedBy { get; init; }

    /// <summary>What was proposed, in the register's words, fit for print.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether it stands in the register. False: found in the minutes only, and so unanswered.</summary>
    public required bool InRegister { get; init; }

    /// <summary>What was decided.</summary>
    public required ProposalDecision Decision { get; init; }

    /// <summary>When it was answered; null when it was not.</summary>
    public EvidenceDate? AnsweredOn { get; init; }

    /// <summary>The role of whoever answered; never a name.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>Whether whoever answered can decide; null when it was not answered.</summary>
    public bool? AnsweredByDecider { get; init; }

    /// <summary>The reason given; null when none was.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is due to be carried out; null when no date was set.</summary>
    public EvidenceDate? DueOn { get; init; }

    /// <summary>When it was carried out; null when it was not.</summary>
    public EvidenceDate? CarriedOutOn { get; init; }

    /// <summary>When people were told what came of it; null when they were not.</summary>
    public EvidenceDate? FedBackOn { get; init; }
}
