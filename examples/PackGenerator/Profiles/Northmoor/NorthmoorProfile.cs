namespace PackGenerator.Profiles.Northmoor;

/// <summary>A strong provider: people set the agenda, are answered and score candidates, but do not run services.</summary>
internal static class NorthmoorProfile
{
    /// <summary>The profile.</summary>
    public static readonly ProviderProfile Provider = new()
    {
        PackId = "synthetic-strong",
        ProviderId = "northmoor",
        Name = "Northmoor Probation (synthetic)",
        About =
        [
            "A strong provider. Its council sets its own agenda, has its proposals answered and sees them carried out; "
                + "members score candidates with the same weight as managers. A programme for women was designed jointly, and "
                + "then run without its designers.",
            "By the method: rung 3, secure; reach most; all eight parts of the prompt met; Outstanding. To rung 4 it "
                + "lacks S2.",
        ],
        PeriodFrom = new DateOnly(2018, 10, 1),
        Fieldwork = new DateOnly(2019, 10, 7),
        Caseload = new CaseloadProfile(
            7900,
            [
                new("Sex", "Women", "female", 0.16, 0.17),
                new("Sex", "Men", "male", 0.84, 0.83),
                new("Age", "18 to 24", "18_24", 0.15, 0.11),
                new("Age", "25 to 34", "25_34", 0.34, 0.31),
                new("Age", "35 to 44", "35_44", 0.27, 0.29),
                new("Age", "45 to 54", "45_54", 0.16, 0.19),
                new("Age", "55 and over", "55_and_over", 0.08, 0.10),
            ],
            Undisclosed: 0.03),
        Interviews = new InterviewProfile(
            Attempted: 52,
            Completed: 16,
            Partial: 1,
            Declined: 9,
            [
                new("took_part", new(0.38, 0, 0, 0.62)),
                new("know_how", new(0.71, 0.12, 0.06, 0.11)),
                new("asked_this_year", new(0.76, 0, 0.06, 0.18)),
                new("told_why", new(0.71, 0.12, 0.06, 0.11)),
                new("understandable", new(0.82, 0.12, 0, 0.06)),
                new("heard_back", new(0.69, 0.13, 0.06, 0.12)),
                new("safe_to_criticise", new(0.88, 0.06, 0, 0.06)),
                new("proposal_answered", new(1, 0, 0, 0)) { OnlyThoseWhoTookPart = true },
                new("proposal_carried_out", new(0.9, 0.1, 0, 0)) { OnlyThoseWhoTookPart = true },
            ]),
        Survey = new SurveyProfile(
            Invited: 1300,
            Responses: 118,
            Partial: 4,
            Linked: 3,
            [
                new("know_how", new(0.64, 0.14, 0.07, 0.13, 0, 0.01)),
                new("asked_this_year", new(0.68, 0, 0.08, 0.22, 0, 0.01)),
                new("told_why", new(0.61, 0.15, 0.05, 0.11, 0.06, 0.01)),
                new("understandable", new(0.78, 0.13, 0.02, 0.06)),
                new("heard_back", new(0.59, 0.14, 0.08, 0.17, 0, 0.01)),
                new("safe_to_criticise", new(0.77, 0.10, 0.04, 0.07, 0, 0.02)),
            ]),
        Stakeholders = new StakeholderProfile(Invited: 85, Responses: 14, new(0.72, 0, 0.07, 0.21)),
        Council = new CouncilProfile(
            "Northmoor service user council",
            Meetings: 11,
            DayOfWeek.Tuesday,
            Lived: (7, 11),
            Staff: (2, 4),
            WithoutDecider: [],
            AnswerDays: (5, 24),
            AnsweredBy: "head of operations",
            NorthmoorProposals.All),
        Activities = NorthmoorActivities.All,
        Findings = NorthmoorFindings.All,
        Quotes = NorthmoorQuotes.All,
        Absences = NorthmoorAbsences.All,
    };
}
