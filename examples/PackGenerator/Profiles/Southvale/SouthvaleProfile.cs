namespace PackGenerator.Profiles.Southvale;

/// <summary>A provider whose papers are better than its practice: documents say yes and people say no.</summary>
internal static class SouthvaleProfile
{
    /// <summary>The profile.</summary>
    public static readonly ProviderProfile Provider = new()
    {
        PackId = "synthetic-paper",
        ProviderId = "southvale",
        Name = "Southvale Probation (synthetic)",
        About =
        [
            "Better on paper than in practice. There are a strategy, a calendar, a dashboard and a co-production board; "
                + "the register says that nearly everything was answered and carried out. People had not been asked, told or "
                + "answered, and the provider's own survey says the opposite of the inspectorate's interviews.",
            "By the method: no rung is reached, since people are not told (I2 not met), with weak foundations: what belongs to "
                + "rung 2 is met, largely by papers. P3 is contested, U1 stands on paper only, and 14 answers of 15 in the "
                + "register (P2) do not outvote the people who were to be answered. Criticism is not safe (C6) and "
                + "representatives are not fairly chosen (P4): Inadequate. Women and the youngest adults were hardly heard "
                + "(C4).",
        ],
        PeriodFrom = new DateOnly(2019, 2, 1),
        Fieldwork = new DateOnly(2020, 2, 3),
        Caseload = new CaseloadProfile(
            9400,
            [
                new("Sex", "Women", "female", 0.15, 0.04),
                new("Sex", "Men", "male", 0.85, 0.96),
                new("Age", "18 to 24", "18_24", 0.18, 0.05),
                new("Age", "25 to 34", "25_34", 0.34, 0.28),
                new("Age", "35 to 44", "35_44", 0.26, 0.33),
                new("Age", "45 to 54", "45_54", 0.15, 0.23),
                new("Age", "55 and over", "55_and_over", 0.07, 0.11),
            ],
            Undisclosed: 0.05),
        Interviews = new InterviewProfile(
            Attempted: 54,
            Completed: 13,
            Partial: 2,
            Declined: 12,
            [
                new("took_part", new(0.34, 0, 0, 0.66)),
                new("know_how", new(0.20, 0.13, 0.20, 0.47)),
                new("asked_this_year", new(0.20, 0, 0.07, 0.73)),
                new("told_why", new(0.20, 0.13, 0.07, 0.60)),
                new("understandable", new(0.54, 0.20, 0, 0.26)),
                new("heard_back", new(0.15, 0.08, 0.15, 0.62)),
                new("safe_to_criticise", new(0.38, 0.16, 0.08, 0.38)),
                new("proposal_answered", new(0.2, 0.2, 0, 0.6)) { OnlyThoseWhoTookPart = true },
                new("proposal_carried_out", new(0.2, 0, 0.2, 0.6)) { OnlyThoseWhoTookPart = true },
            ]),
        Survey = new SurveyProfile(
            Invited: 1480,
            Responses: 82,
            Partial: 6,
            Linked: 2,
            [
                new("know_how", new(0.29, 0.16, 0.18, 0.35, 0, 0.02)),
                new("asked_this_year", new(0.31, 0, 0.10, 0.57, 0, 0.02)),
                new("told_why", new(0.26, 0.16, 0.09, 0.41, 0.06, 0.02)),
                new("understandable", new(0.55, 0.22, 0.04, 0.18)),
                new("heard_back", new(0.20, 0.11, 0.15, 0.52, 0, 0.02)),
                new("safe_to_criticise", new(0.45, 0.17, 0.07, 0.26, 0, 0.05)),
            ]),
        Stakeholders = new StakeholderProfile(Invited: 90, Responses: 13, new(0.38, 0, 0.08, 0.54)),
        Council = new CouncilProfile(
            "Southvale service user council",
            Meetings: 12,
            DayOfWeek.Thursday,
            Lived: (5, 9),
            Staff: (5, 8),
            WithoutDecider: [],
            AnswerDays: (6, 20),
            AnsweredBy: "director of rehabilitation",
            SouthvaleProposals.All),
        Activities = SouthvaleActivities.All,
        Findings = SouthvaleFindings.All,
        Quotes = SouthvaleQuotes.All,
        Absences = SouthvaleAbsences.All,
        Sources =
        [
            new("own-survey", "Survey", "Provider", "The provider's own yearly survey", "Lived") { Invited = 5600 },
        ],
        Tallies =
        [
            new("own-survey", "I1", "2019-07", 327, 420),
            new("own-survey", "I2", "2019-07", 301, 414),
            new("own-survey", "C5", "2019-07", 288, 409),
        ],
    };
}
