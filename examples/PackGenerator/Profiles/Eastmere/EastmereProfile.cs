namespace PackGenerator.Profiles.Eastmere;

/// <summary>A middling provider: it asks, records and considers; it answers late and explains little.</summary>
internal static class EastmereProfile
{
    /// <summary>The profile.</summary>
    public static readonly ProviderProfile Provider = new()
    {
        PackId = "synthetic-middling",
        ProviderId = "eastmere",
        Name = "Eastmere Probation (synthetic)",
        About =
        [
            "A middling provider. It asks in several ways, analyses what it hears, and changes some things; proposals "
                + "are answered late or not at all, and people are told little of why things change.",
            "By the method: rung 2, provisional, gap I2; reach most; service users' four parts of the prompt met. How "
                + "members are chosen and looked after (P4) was not inspected, so that the prompt is not rated: Requires "
                + "improvement to Good. The pack holds an inspector's decision, with dissent, and what provider and council "
                + "said.",
        ],
        PeriodFrom = new DateOnly(2018, 6, 1),
        Fieldwork = new DateOnly(2019, 6, 10),
        Caseload = new CaseloadProfile(
            6200,
            [
                new("Sex", "Women", "female", 0.14, 0.13),
                new("Sex", "Men", "male", 0.86, 0.87),
                new("Age", "18 to 24", "18_24", 0.17, 0.11),
                new("Age", "25 to 34", "25_34", 0.35, 0.30),
                new("Age", "35 to 44", "35_44", 0.26, 0.28),
                new("Age", "45 to 54", "45_54", 0.15, 0.19),
                new("Age", "55 and over", "55_and_over", 0.07, 0.12),
            ],
            Undisclosed: 0.04),
        Interviews = new InterviewProfile(
            Attempted: 46,
            Completed: 13,
            Partial: 1,
            Declined: 8,
            [
                new("took_part", new(0.29, 0, 0, 0.71)),
                new("know_how", new(0.57, 0.14, 0.07, 0.22)),
                new("asked_this_year", new(0.64, 0, 0.07, 0.29)),
                new("told_why", new(0.46, 0.14, 0.07, 0.33)),
                new("understandable", new(0.71, 0.15, 0, 0.14)),
                new("heard_back", new(0.47, 0.07, 0.15, 0.31)),
                new("safe_to_criticise", new(0.77, 0.15, 0, 0.08)),
                new("proposal_answered", new(0.5, 0.25, 0, 0.25)) { OnlyThoseWhoTookPart = true },
                new("proposal_carried_out", new(0.5, 0, 0.25, 0.25)) { OnlyThoseWhoTookPart = true },
            ]),
        Survey = new SurveyProfile(
            Invited: 1120,
            Responses: 71,
            Partial: 3,
            Linked: 2,
            [
                new("know_how", new(0.55, 0.15, 0.09, 0.19, 0, 0.02)),
                new("asked_this_year", new(0.62, 0, 0.09, 0.27, 0, 0.01)),
                new("told_why", new(0.46, 0.17, 0.06, 0.22, 0.07, 0.01)),
                new("understandable", new(0.68, 0.17, 0.03, 0.11)),
                new("heard_back", new(0.47, 0.13, 0.14, 0.24, 0, 0.02)),
                new("safe_to_criticise", new(0.70, 0.11, 0.05, 0.11, 0, 0.03)),
            ]),
        Stakeholders = new StakeholderProfile(Invited: 70, Responses: 12, new(0.50, 0, 0.08, 0.42)),
        Council = new CouncilProfile(
            "Eastmere service user council",
            Meetings: 10,
            DayOfWeek.Wednesday,
            Lived: (4, 8),
            Staff: (2, 5),
            WithoutDecider: [3, 5, 7],
            AnswerDays: (14, 62),
            AnsweredBy: "operations manager",
            EastmereProposals.All),
        Activities = EastmereActivities.All,
        Findings = EastmereFindings.All,
        Quotes = EastmereQuotes.All,
        Absences = EastmereAbsences.All,
        Decision = EastmereDecision.Story,
    };
}
