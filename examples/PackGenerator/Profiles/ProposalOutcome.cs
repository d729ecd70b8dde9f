namespace PackGenerator.Profiles;

/// <summary>What came of a proposal.</summary>
internal enum ProposalOutcome
{
    /// <summary>No decision yet.</summary>
    Pending,

    /// <summary>Declined.</summary>
    Declined,

    /// <summary>Accepted or adapted, not due before fieldwork ends.</summary>
    NotYetDue,

    /// <summary>Accepted or adapted, due, and not carried out.</summary>
    Overdue,

    /// <summary>Accepted or adapted, and carried out by the day it was due.</summary>
    CarriedOut,
}
