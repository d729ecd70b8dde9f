namespace Sui.Inspection.Assessments;

/// <summary>What became of proposals, counted. Each is 0 or more.</summary>
/// <param name="Raised">All raised, those found in minutes only included.</param>
/// <param name="Answered">Those answered by somebody who can decide, with reasons where the rubric needs them.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="Adapted">Adapted.</param>
/// <param name="Declined">Declined.</param>
/// <param name="DeclinedWithReason">Declined with a reason.</param>
/// <param name="Pending">Without a decision.</param>
/// <param name="Due">Accepted or adapted, and due.</param>
/// <param name="CarriedOut">Carried out, of those due.</param>
/// <param name="FedBack">Those whose outcome people were told.</param>
/// <param name="NotInRegister">Found in minutes only.</param>
public sealed record ProposalCounts(
    int Raised,
    int Answered,
    int Accepted,
    int Adapted,
    int Declined,
    int DeclinedWithReason,
    int Pending,
    int Due,
    int CarriedOut,
    int FedBack,
    int NotInRegister);
