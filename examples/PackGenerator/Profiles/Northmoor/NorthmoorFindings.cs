namespace PackGenerator.Profiles.Northmoor;

/// <summary>What inspectors of Northmoor found.</summary>
internal static class NorthmoorFindings
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<FindingStory> All =
    [
        new("observation", "I2", "For", "Moderate",
            "At four of five reporting centres a board by reception shows the month's decisions, the reason for each "
                + "and who made it; at the fifth it was empty for redecoration.")
        { Event = "boards" },
        new("representatives", "I2", "For", "Slight",
            "Representatives said that changes of reporting times come with a text message that says why.")
        { Event = "reps-talk", Participants = 9 },
        new("documents", "I3", "For", "Moderate",
            "The induction pack exists in easy read, in large print and in the four languages most used on the "
                + "caseload; service users tested each.")
        { On = "2019-02" },
        new("interviews", "I3", "Against", "Slight",
            "One person who does not read well had been sent a letter about unpaid work and had nobody to ask until the "
                + "next appointment."),
        new("documents", "C1", "For", "Strong",
            "A calendar of the year shows views sought at every centre: by a telephone line that service users answer, "
                + "in surgeries at unpaid work sites, in the council and by survey.")
        { Event = "calendar", On = "2019-06" },
        new("council", "C1", "For", "Moderate",
            "Minutes record views that members gathered in waiting areas at all five centres, with the number of people "
                + "spoken to each time.")
        { On = "2019-03-12" },
        new("interviews", "C1", "For", "Slight",
            "A man on unpaid work told of a surgery held in the van at dinner time, without his supervisor."),
        new("documents", "C2", "For", "Strong",
            "Four quarterly reports sort every comment received by theme, centre and sex, and say what each was and how "
                + "often it came up; the raw log agrees with the totals.")
        { On = "2019-07-04" },
        new("data", "C2", "For", "Moderate",
            "Of 412 comments logged in the year, inspectors followed 30 from paper slip, call or text to a coded line "
                + "in the log: 29 were there.")
        { On = "2019-09-16" },
        new("council", "C3", "For", "Strong",
            "Minutes of eleven meetings show the head of operations or her deputy present, answering the quarterly "
                + "report point by point.")
        { On = "2019-09-10" },
        new("staff", "C3", "For", "Moderate",
            "Three middle managers, asked separately, named the same report and the changes to the duty rota that they "
                + "had made after it."),
        new("documents", "C3", "For", "Moderate",
            "Papers of the senior leadership meeting carry the report as a standing item with actions and owners.")
        { On = "2019-07-25" },
        new("representatives", "C5", "For", "Moderate",
            "Representatives report back to each waiting area within two weeks of a meeting; three described how they "
                + "do it.")
        { Event = "reps-talk", Participants = 9 },
        new("council", "C5", "For", "Moderate",
            "The register has a column for feedback, and minutes open with what came of the last meeting's proposals.")
        { On = "2019-08-13" },
        new("representatives", "C6", "For", "Slight",
            "A member who had criticised an office manager in a meeting said that nothing had come of it but an apology.")
        { Event = "reps-talk", Participants = 9 },
        new("interviews", "C6", "Against", "Slight",
            "One woman would not criticise her officer, whom she expects to write her next report."),
        new("interviews", "U1", "For", "Moderate",
            "Three people, without being prompted, named evening appointments as something that came about because "
                + "people asked."),
        new("observation", "U1", "For", "Strong",
            "Inspectors traced four changes to the floor: two late evenings a week, a children's corner, lockers for "
                + "work boots and a private room for first appointments."),
        new("documents", "U1", "For", "Moderate",
            "The change log names the comment or proposal behind 17 of 21 changes made to services in the year.")
        { On = "2019-05-20" },
        new("observation", "P1", "For", "Strong",
            "At the meeting observed, members set five of seven items; the two that staff had brought came last.")
        {
            Event = "council-observed",
            Participants = 11,
            Second = new("lived-experience reviewer", "For", "Moderate",
                "Members set most of the agenda, though the chair had seen it beforehand."),
        },
        new("representatives", "P1", "For", "Moderate",
            "Members from four centres each named a matter that they had put on the agenda themselves, among them "
                + "officer change and travel.")
        { Event = "reps-talk", Participants = 9 },
        new("interviews", "P1", "For", "Moderate",
            "Three people who had never been to a meeting knew that anyone can have a matter put to the council, and by "
                + "whom."),
        new("representatives", "P2", "For", "Moderate",
            "Members recalled answers to what they had proposed, refusals included: they could say who had refused "
                + "weekend opening, and why.")
        { Event = "reps-talk", Participants = 9 },
        new("observation", "P3", "For", "Strong",
            "Of ten proposals recorded as carried out, inspectors found nine in place at the centres and one under way."),
        new("representatives", "P3", "For", "Moderate",
            "Members check for themselves at each centre that what was agreed has happened, and keep their own list.")
        {
            Event = "reps-talk",
            Participants = 9,
            Second = new("lived-experience reviewer", "For", "Moderate",
                "Members keep a list of promises and tick it off; they showed it."),
        },
        new("documents", "P4", "For", "Moderate",
            "A written procedure covers how members are chosen, two days of training, a named contact outside their own "
                + "supervision, and when to step back.")
        { On = "2018-11-15" },
        new("representatives", "P4", "For", "Moderate",
            "Members had applied and been chosen by other members; all but one had done the training. Two had been "
                + "offered time off the council in a hard month, and had taken it.")
        {
            Event = "reps-talk",
            Participants = 9,
            Second = new("lived-experience reviewer", "For", "Slight",
                "Most had been trained; the newest member had not, and was unsure whom to go to."),
        },
        new("staff", "P4", "For", "Slight",
            "The coordinator keeps council business out of supervision, and officers are told not to ask about it."),
        new("observation", "P5", "For", "Moderate",
            "Members and managers sat mixed, used first names both ways and interrupted each other about equally.")
        { Event = "council-observed", Participants = 11, Shared = false },
        new("representatives", "P5", "For", "Slight",
            "Members are let in at every centre with their badge; one receptionist still asks for the officer's name.")
        { Event = "reps-talk", Participants = 9, Shared = false },
        new("documents", "P6", "For", "Moderate",
            "Travel is paid in cash on the day, meals and child care against receipts; rewards and routes to paid work "
                + "are set out on one page.")
        { On = "2019-01-21" },
        new("representatives", "P6", "For", "Moderate",
            "Nobody was out of pocket. Two members had gone on to paid posts with partner agencies.")
        { Event = "reps-talk", Participants = 9 },
        new("documents", "S1", "For", "Strong",
            "Score sheets of four panels for probation service officers show the members' scores counted with the same "
                + "weight as the managers'; in one, the order of candidates turned on them.")
        { On = "2019-04-09" },
        new("representatives", "S1", "For", "Moderate",
            "Three members who sat on panels said that they scored first, before managers spoke.")
        { Event = "reps-talk", Participants = 9 },
        new("staff", "S1", "For", "Moderate",
            "Three recruiting managers confirmed separately that no candidate had been appointed against the panel's total."),
        new("documents", "S2", "For", "Moderate",
            "The programme for women was designed by a group of four service users and three staff, whose minutes "
                + "record joint decisions on content, place and times.")
        { On = "2019-03-01" },
        new("representatives", "S2", "Against", "Moderate",
            "Once the programme ran, members said, managers decided on its budget and its days without them; the design "
                + "group has not met since May.")
        { Event = "reps-talk", Participants = 9 },
        new("staff", "S2", "Against", "Slight",
            "The programme's manager agreed that its running is decided at the centre, without the design group."),
        new("documents", "S4", "For", "Moderate",
            "Two involvement workers with lived experience hold permanent posts on the same scale as other support "
                + "staff; involvement has its own budget line.")
        { On = "2019-05-02" },
        new("data", "S4", "For", "Slight",
            "Spending on involvement to the end of August came to 92 per cent of the budget.")
        { On = "2019-08-31" },
        new("documents", "F1", "Against", "Strong",
            "No body led by service users sets priorities or holds a budget; the terms of reference give the council "
                + "advice, and panels a score.")
        { On = "2019-06-18" },
        new("partners", "K1", "For", "Moderate",
            "Three of four partner agencies met had been asked for their views in writing and at the half-yearly forum."),
        new("documents", "K2", "For", "Moderate",
            "The forum's report sorts what magistrates and partners said by theme, with the number who said it.")
        { On = "2019-06-27" },
        new("staff", "K2", "For", "Slight",
            "The partnership manager showed how comments from sentencers reach the log."),
        new("documents", "K3", "For", "Moderate",
            "The senior leadership meeting took the forum's report and set four actions with owners.")
        { On = "2019-07-25" },
        new("partners", "K3", "For", "Slight",
            "A legal adviser had been rung by the head of operations about a point made at the forum."),
        new("partners", "K4", "For", "Moderate",
            "Magistrates, a women's refuge and a housing provider each named a change after their comments: the layout "
                + "of progress letters, a link worker, a joint appointment."),
        new("documents", "K4", "For", "Slight",
            "The change log names the forum behind two of its entries.")
        { On = "2019-09-03" },
        new("staff", "E1", "For", "Slight",
            "Staff described meetings in which experience of supervision and of running a service carry equal weight, "
                + "though not all of them liked it."),
        new("documents", "E2", "For", "Moderate",
            "Guidance for staff and members is four pages long, was written with members and is reviewed every year.")
        { On = "2018-12-10" },
        new("observation", "E4", "For", "Slight",
            "Posters name the next meeting's date and place, and the telephone line's hours.")
        { Event = "boards" },
        new("documents", "E7", "For", "Slight",
            "The council's procedures follow a published toolkit, and say where they do not.")
        { On = "2019-02-14" },
    ];
}
