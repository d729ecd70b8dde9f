namespace PackGenerator.Profiles.Eastmere;

/// <summary>The register of Eastmere's council.</summary>
internal static class EastmereProposals
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<ProposalStory> All =
    [
        new(1, "Move the pick-up point for unpaid work from the ring road to the station", ProposalOutcome.CarriedOut)
        { AnsweredBy = "operations manager" },
        new(1, "Let women wait somewhere other than the main waiting room", ProposalOutcome.CarriedOut)
        {
            Adapted = true,
            AnsweredBy = "operations manager",
            Reason = "One room could be freed upstairs, for women only on two days",
        },
        new(1, "Give bus tickets to people who report to the rural office", ProposalOutcome.Declined)
        {
            AnsweredBy = "operations manager",
            Reason = "The fund for fares is for people who have been released in the last month",
        },
        new(2, "Put a second telephone number on letters for when the office line is busy", ProposalOutcome.CarriedOut),
        new(2, "Have a coffee machine in the waiting room", ProposalOutcome.Declined)
        { FedBack = false },
        new(3, "Have council dates printed on the appointment card", ProposalOutcome.CarriedOut)
        { AnsweredBy = "involvement coordinator", Decider = false },
        new(3, "Tell people the name of the new officer before the first appointment with them", ProposalOutcome.Overdue),
        new(4, "Let people see the list of unpaid work projects before they are placed", ProposalOutcome.CarriedOut)
        { Adapted = true, Reason = "Lists cannot be shared for safety reasons; people are asked at induction instead" },
        new(4, "Open the town office on one evening a week", ProposalOutcome.Declined)
        { AnsweredBy = "head of operations", Reason = "There is one member of staff on duty after five o'clock" },
        new(5, "Replace the broken chairs in the group room", ProposalOutcome.Overdue)
        { FedBack = false },
        new(6, "Start the women's group after the school run", ProposalOutcome.CarriedOut),
        new(6, "Pay council travel claims within ten days", ProposalOutcome.NotYetDue)
        { AnsweredBy = "head of operations" },
        new(7, "Repair the door bell at the rural office", ProposalOutcome.Overdue)
        { FedBack = false },
        new(7, "Use shorter words in reports for court", ProposalOutcome.Declined)
        { AnsweredBy = "operations manager", Reason = "Reports have a national form that the office cannot change" },
        new(8, "Put the induction leaflet into a short film with subtitles", ProposalOutcome.NotYetDue),
        new(9, "Let people change an appointment by text message", ProposalOutcome.Pending),
        new(10, "Have a council member on the group that plans the move to the new office", ProposalOutcome.Pending),
    ];
}
