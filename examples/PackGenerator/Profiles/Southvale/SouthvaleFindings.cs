namespace PackGenerator.Profiles.Southvale;

/// <summary>What inspectors of Southvale found.</summary>
internal static class SouthvaleFindings
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<FindingStory> All =
    [
        new("documents", "I2", "For", "Moderate",
            "Every issue of the quarterly newsletter has a page on what is changing and why; it is published on the "
                + "provider's website.")
        { On = "2019-05" },
        new("observation", "I2", "Against", "Slight",
            "No copy of the newsletter was found at the three reporting centres visited, and reception staff had not "
                + "seen one.")
        { Event = "walk-round" },
        new("documents", "I3", "For", "Moderate",
            "The newsletter and the induction pack are available in eight languages on request.")
        { On = "2019-06" },
        new("interviews", "I3", "Against", "Slight",
            "A man who reads little English had signed his induction pack without knowing what was in it."),
        new("documents", "C1", "For", "Strong",
            "The involvement strategy sets out four routes – council, survey, focus groups and suggestion boxes – and a "
                + "file kept for inspection shows that each ran in the year.")
        { On = "2020-01" },
        new("interviews", "C1", "Against", "Slight",
            "A woman who reports every week said that nobody had asked what she thought since induction."),
        new("representatives", "I1", "Against", "Slight",
            "Members said that the survey is a link on a website, and that most people they know have no data left by "
                + "the end of the month.")
        { Event = "reps-talk", Participants = 4 },
        new("documents", "C2", "For", "Moderate",
            "A report of 34 pages analyses the survey by age, sex, ethnicity and risk, with tables for each local area.")
        { On = "2019-09-18" },
        new("data", "C2", "For", "Moderate",
            "The provider's dashboard holds every survey answer since 2017; inspectors reproduced three of its figures.")
        { On = "2019-10" },
        new("documents", "C3", "For", "Moderate",
            "The board's papers include the report, and the minutes thank its author.")
        { On = "2019-10-03" },
        new("council", "C3", "For", "Moderate",
            "Minutes show the director presenting the report to members and reading out three actions.")
        { On = "2019-10-10" },
        new("staff", "C3", "Against", "Slight",
            "Two team managers had been sent the report and had not opened it."),
        new("council", "C5", "For", "Slight",
            "Minutes record that feedback will go in the next newsletter.")
        { On = "2019-11-14" },
        new("observation", "C5", "Against", "Moderate",
            "Nobody at reception, in the waiting areas or on an unpaid work site could name anything that had come of "
                + "views given.")
        { Event = "walk-round" },
        new("interviews", "C6", "Against", "Slight",
            "One woman said that after she complained about waiting times her reporting was moved to a morning when she "
                + "works."),
        new("documents", "C6", "For", "Moderate",
            "The strategy promises that no view given will count against anybody.")
        { Event = "strategy", On = "2019-04-01" },
        new("documents", "U1", "For", "Strong",
            "The 'You said, we did' report lists 24 changes, each with the survey answer or proposal behind it and a date.")
        { On = "2019-11-21" },
        new("interviews", "U1", "Against", "Slight",
            "Asked what had changed because people spoke up, a man who had been to two focus groups could think of nothing."),
        new("self-assessment", "U1", "For", "Moderate",
            "By the provider's own account, service users have shaped every service that it runs.")
        { On = "2020-01" },
        new("documents", "P1", "For", "Moderate",
            "The strategy says that the council's agenda belongs to its members.")
        { Event = "strategy", On = "2019-04-01" },
        new("observation", "P1", "Against", "Strong",
            "At the meeting observed all six items were the provider's; a member who raised officer changes was asked "
                + "to take it up with his officer.")
        {
            Event = "council-observed",
            Participants = 8,
            Second = new("lived-experience reviewer", "Against", "Strong",
                "Members were shown slides for an hour. The one matter raised from the floor was turned away."),
        },
        new("representatives", "P1", "Against", "Moderate",
            "No member had ever put an item on an agenda; they receive it on the day.")
        { Event = "reps-talk", Participants = 4 },
        new("representatives", "P2", "Against", "Moderate",
            "Members recognised two of ten answers read out from the register.")
        {
            Event = "reps-talk",
            Participants = 4,
            Second = new("lived-experience reviewer", "Against", "Moderate",
                "For eight of ten proposals, members said they were hearing the answer for the first time."),
        },
        new("observation", "P3", "Against", "Moderate",
            "Of nine proposals recorded as carried out, inspectors found four: the posters, the leaflets, the web page "
                + "and the logo.")
        { Event = "walk-round" },
        new("representatives", "P4", "Against", "Moderate",
            "Members had been put forward by their officers, who also write their reports. One had been told that "
                + "leaving the council would look bad.")
        { Event = "reps-talk", Participants = 4 },
        new("staff", "P4", "Against", "Moderate",
            "Three officers said, separately, that they put forward people who would not be difficult.")
        { Shared = false },
        new("self-assessment", "P4", "For", "Moderate",
            "By the provider's own account, members are chosen openly and complete two days of training.")
        { On = "2020-01", Shared = false },
        new("documents", "P5", "For", "Slight",
            "The staff magazine has a page about the council with photographs.")
        { On = "2019-06-27" },
        new("observation", "P5", "Against", "Moderate",
            "Members had visitors' badges, were fetched and walked out, and ate after the staff.")
        { Event = "council-observed", Participants = 8, Shared = false },
        new("representatives", "P5", "Against", "Slight",
            "A member had been asked to leave the staff kitchen.")
        { Event = "reps-talk", Participants = 4, Shared = false },
        new("representatives", "P6", "Against", "Moderate",
            "Vouchers promised for attendance in the summer had not come by January.")
        { Event = "reps-talk", Participants = 4 },
        new("documents", "S1", "For", "Moderate",
            "Recruitment guidance gives a service user on each panel a vote.")
        { On = "2019-07-15" },
        new("representatives", "S1", "Against", "Moderate",
            "The one member who had sat on a panel asked a question that she was given, and left before scores were "
                + "discussed.")
        { Event = "reps-talk", Participants = 4 },
        new("documents", "S2", "Against", "Moderate",
            "The 'co-production board' received two finished programmes for comment; its minutes record no decision.")
        { On = "2019-08-22" },
        new("documents", "S4", "Against", "Slight",
            "One post is reserved for somebody with lived experience; it has been vacant since May.")
        { On = "2019-12-11" },
        new("documents", "F3", "Against", "Moderate",
            "No leadership post is held by anybody known to have lived experience.")
        { On = "2019-12-11" },
        new("documents", "K1", "For", "Moderate",
            "Invitations to a yearly stakeholder day went to courts, police, councils and the voluntary sector.")
        { On = "2019-05-30" },
        new("partners", "K1", "Against", "Slight",
            "A legal adviser and a women's charity had not been asked for views; the charity had been invited to a "
                + "presentation."),
        new("documents", "K2", "For", "Moderate",
            "A report of the stakeholder day sorts comments by theme and counts them.")
        { On = "2019-07-08" },
        new("documents", "K3", "For", "Slight",
            "The report is an annex to the board's papers; the minutes do not mention it.")
        { On = "2019-10-03" },
        new("staff", "E2", "Against", "Slight",
            "Officers had been sent the strategy by email, and could not say what it asked of them."),
        new("documents", "E2", "For", "Moderate",
            "Guidance for staff is annexed to the strategy.")
        { Event = "strategy", On = "2019-04-01" },
        new("observation", "E4", "Against", "Slight",
            "The poster for the council gives an address that no longer exists.")
        { Event = "walk-round" },
        new("observation", "E5", "Against", "Slight",
            "A question about officer changes ended the discussion.")
        { Event = "council-observed", Participants = 8, Shared = false },
        new("documents", "E7", "For", "Moderate",
            "The strategy maps itself to two published toolkits and to the inspectorate's standards.")
        { Event = "strategy", On = "2019-04-01" },
    ];
}
