namespace Sui.Inspection.Assessments;

/// <summary>What became of proposals, counted. Each is 0 or more.</summary>
public sealed record ProposalCounts
{
    /// <summary>All raised, those found in minutes only included.</summary>
    public required int Raised { get; init; }

    /// <summary>Those answered by somebody who can decide, with reasons where the rubric needs them.</summary>
    public required int Answered { get; init; }

    /// <summary>Accepted.</summary>
    public required int Accepted { get; init; }

    /// <summary>Adapted.</summary>
    public required int Adapted { get; init; }

    /// <summary>Declined.</summary>
    public required int Declined { get; init; }

    /// <summary>Declined with a reason.</summary>
    public required int DeclinedWithReason { get; init; }

    /// <summary>Without a decision.</summary>
    public required int Pending { get; init; }

    /// <summary>Accepted or adapted, and due.</summary>
    public required int Due { get; init; }

    /// <summary>Carried out, of those due.</summary>
    public required int CarriedOut { get; init; }

    /// <summary>Those whose outcome people were told.</summary>
    public required int FedBack { get; init; }

    /// <summary>Found in minutes only.</summary>
    public required int NotInRegister { get; init; }

    /// <summary>Pending and raised too shortly before the end of fieldwork to be due an answer; in <see cref="Raised"/> and
    /// <see cref="Pending"/>, not among those that an answer is expected to.</summary>
    public int NotYetDue { get; init; }
}
