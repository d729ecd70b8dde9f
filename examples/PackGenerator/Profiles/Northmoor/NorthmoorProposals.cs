namespace PackGenerator.Profiles.Northmoor;

/// <summary>The register of Northmoor's council.</summary>
internal static class NorthmoorProposals
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<ProposalStory> All =
    [
        new(1, "Open two reporting centres until 7.30 pm on Tuesdays and Thursdays", ProposalOutcome.CarriedOut),
        new(1, "Let people wait inside the porch when they come early for an appointment", ProposalOutcome.CarriedOut)
        { Adapted = true, Reason = "The porch is a fire exit; a shelter was put up beside it" },
        new(1, "Send a text message on the day before an appointment, with the officer's name", ProposalOutcome.CarriedOut),
        new(2, "Put lockers for work boots at the unpaid work depot", ProposalOutcome.CarriedOut),
        new(2, "Open one reporting centre on Saturdays", ProposalOutcome.Declined)
        { Reason = "One person would work alone in the building, which the safety policy forbids" },
        new(3, "Rewrite the induction pack's first page so that it says what happens in week one", ProposalOutcome.CarriedOut),
        new(3,
            "Say in writing who the new officer is, and why, before the first appointment after an officer change",
            ProposalOutcome.CarriedOut),
        new(4, "Have a children's room at each reporting centre", ProposalOutcome.CarriedOut)
        {
            Adapted = true,
            Reason = "A whole room could not be freed; a corner with toys and a low table was set up at each centre",
        },
        new(4, "Pay bus fares to every appointment", ProposalOutcome.Declined)
        { Reason = "Fares to appointments are not in the contract; hardship payments were explained instead" },
        new(5, "Give women the choice of a woman officer at the first appointment, and record it", ProposalOutcome.CarriedOut),
        new(5, "Have a private room for first appointments rather than a booth", ProposalOutcome.CarriedOut),
        new(6, "Train receptionists together with council members", ProposalOutcome.CarriedOut),
        new(6, "Let people charge their phones during groups", ProposalOutcome.CarriedOut)
        { Adapted = true, Reason = "Phones cannot be taken into the group room; a charging shelf was put at reception" },
        new(6, "Hold the women's group at the community hall near the bus station", ProposalOutcome.NotYetDue),
        new(7,
            "Put the unpaid work projects of the month on the wall, so that people can say which they would rather do",
            ProposalOutcome.CarriedOut),
        new(7, "Start unpaid work at 9.30 for people who take children to school", ProposalOutcome.CarriedOut)
        { Adapted = true, Reason = "The contract fixes the start; pick-up points were moved nearer instead" },
        new(8, "Give members a card for free entry to the leisure centre", ProposalOutcome.Declined)
        { Reason = "It would show who is on probation to anybody who sees it" },
        new(8,
            "Ask at the end of supervision what should have been different, by telephone, and by somebody other than "
                + "the officer",
            ProposalOutcome.CarriedOut),
        new(9, "Replace the intercom at the eastern centre, which cannot be heard from a wheelchair", ProposalOutcome.Overdue),
        new(9, "Put a plain map with the bus routes on appointment letters", ProposalOutcome.NotYetDue)
        { Reason = "Agreed for the next print run" },
        new(10, "Offer the drug and alcohol worker's sessions on the same day as supervision", ProposalOutcome.CarriedOut)
        { FedBack = false },
        new(10, "Have members speak at the induction of new staff", ProposalOutcome.NotYetDue),
        new(11, "Let people choose between morning and afternoon for their regular appointment", ProposalOutcome.Pending),
    ];
}
