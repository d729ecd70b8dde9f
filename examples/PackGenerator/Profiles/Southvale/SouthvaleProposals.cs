namespace PackGenerator.Profiles.Southvale;

/// <summary>The register of Southvale's council.</summary>
internal static class SouthvaleProposals
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<ProposalStory> All =
    [
        new(1, "Redesign the council's logo", ProposalOutcome.CarriedOut),
        new(1, "Put up posters about the council at every reporting centre", ProposalOutcome.CarriedOut),
        new(2, "Have a page about the council on the website", ProposalOutcome.CarriedOut),
        new(2, "Pay for travel to appointments", ProposalOutcome.Declined)
        { Reason = "Fares are not in the contract's budget" },
        new(3, "Give everybody on induction a booklet written by service users", ProposalOutcome.CarriedOut)
        { Adapted = true, Reason = "A leaflet was thought easier to keep up to date than a booklet" },
        new(4, "Tell people at reception how long they will wait", ProposalOutcome.CarriedOut),
        new(5, "Have a feedback card for unpaid work", ProposalOutcome.CarriedOut),
        new(5, "Train council members as peer mentors", ProposalOutcome.CarriedOut)
        { Adapted = true, Reason = "Two places for each area were thought enough to start with" },
        new(6, "Let people keep the same officer for the whole order", ProposalOutcome.Declined)
        { Reason = "Caseloads are balanced every quarter" },
        new(7, "Put water in the waiting areas", ProposalOutcome.CarriedOut),
        new(8, "Have a women-only reporting time", ProposalOutcome.Declined)
        { Reason = "The rota for the year had been set" },
        new(9, "Write letters about breach in plain words", ProposalOutcome.CarriedOut),
        new(10, "Have a council member speak at the staff conference", ProposalOutcome.NotYetDue),
        new(11, "Stop moving reporting times at a day's notice", ProposalOutcome.Pending)
        { InRegister = false },
        new(12, "Hold one council meeting in the evening", ProposalOutcome.Declined)
        { Reason = "The building closes at five o'clock" },
    ];
}
