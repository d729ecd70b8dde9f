namespace PackGenerator.Profiles.Eastmere;

/// <summary>What inspectors of Eastmere found.</summary>
internal static class EastmereFindings
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<FindingStory> All =
    [
        new("observation", "I2", "Against", "Slight",
            "Two of four sites had no board or leaflet about changes; at the other two the newest notice was from January.")
        { Event = "boards" },
        new("staff", "I2", "For", "Slight",
            "A senior probation officer showed the text message that tells people of a change of officer; it gives no "
                + "reason."),
        new("documents", "I3", "For", "Moderate",
            "The induction leaflet was shortened and tested with a reading group.")
        { On = "2018-11" },
        new("representatives", "I3", "Against", "Slight",
            "Letters about breach were called hard to follow by everybody in the group.")
        { Event = "reps-talk", Participants = 5 },
        new("documents", "C1", "For", "Moderate",
            "A plan for the year has views sought by the council, by a paper survey at every site and by calls from "
                + "volunteers to people on unpaid work.")
        { On = "2018-09" },
        new("council", "C1", "For", "Slight",
            "Minutes report views from two of the four sites; at the others nobody had been able to go.")
        { On = "2019-03-13" },
        new("interviews", "C1", "For", "Slight",
            "One woman had been rung by a volunteer and asked what would make it easier to come."),
        new("staff", "C1", "Against", "Slight",
            "A manager thought that people who report to the rural office had not been asked for a year."),
        new("documents", "C2", "For", "Moderate",
            "A report on the paper survey gives results by site and groups 160 written comments under nine headings.")
        { On = "2019-04-16" },
        new("staff", "C2", "For", "Slight",
            "The analyst described how comments are coded, by one person, without a second look."),
        new("council", "C3", "For", "Moderate",
            "Minutes and action lists show that the operations manager took survey results to three meetings and left "
                + "with actions.")
        { On = "2019-05-08" },
        new("staff", "C3", "For", "Slight",
            "One team manager recalled discussing the results; another had not seen them."),
        new("data", "C3", "For", "Slight",
            "Of 14 actions that followed from survey results, the tracker shows eight closed.")
        { On = "2019-05-31" },
        new("documents", "C3", "Against", "Slight",
            "Minutes of the senior leadership meeting note the report without discussion.")
        { On = "2019-02-20" },
        new("council", "C5", "For", "Slight",
            "The April minutes list what came of the autumn's proposals.")
        { On = "2019-04-10" },
        new("observation", "C5", "Against", "Slight",
            "Inspectors saw no feedback at any site on the survey of the year before.")
        { Event = "boards" },
        new("representatives", "C6", "For", "Slight",
            "Members felt free to criticise in the council, less so in supervision.")
        { Event = "reps-talk", Participants = 5 },
        new("interviews", "U1", "For", "Slight",
            "A man on unpaid work said that his pick-up point was moved after several people had asked.")
        { Event = "evening-opening" },
        new("interviews", "U1", "For", "Slight",
            "A woman said that women can now wait upstairs, and that she had asked for that herself.")
        { Event = "women-wait" },
        new("documents", "U1", "For", "Moderate",
            "The improvement log traces six of eleven changes to the survey or the council: pick-up points, the "
                + "upstairs waiting room, a second telephone number.")
        { On = "2019-03-27" },
        new("staff", "U1", "For", "Slight",
            "The unpaid work manager named the pick-up points first when asked what service users had changed."),
        new("observation", "P1", "Against", "Slight",
            "The coordinator set the agenda at the meeting observed; members' own matters came under any other business.")
        {
            Event = "council-observed",
            Participants = 7,
            Second = new("lived-experience reviewer", "Against", "Moderate",
                "Members waited an hour to raise what they had come for, and ten minutes were left for it."),
        },
        new("representatives", "P1", "For", "Moderate",
            "Three members had each had a matter of their own put on an agenda this year: reception, travel to the "
                + "rural office, officer change.")
        { Event = "reps-talk", Participants = 5 },
        new("representatives", "P2", "For", "Slight",
            "Members could name answers to some proposals; of two they had heard nothing.")
        { Event = "reps-talk", Participants = 5 },
        new("observation", "P3", "For", "Slight",
            "Of five proposals recorded as carried out, three were found in place at the sites visited."),
        new("representatives", "P5", "For", "Slight",
            "Managers were called polite and on time.")
        { Event = "reps-talk", Participants = 5, Shared = false },
        new("observation", "P5", "Against", "Slight",
            "Staff sat together at one end of the room and were spoken to by surname.")
        { Event = "council-observed", Participants = 7, Shared = false },
        new("representatives", "P6", "Against", "Moderate",
            "Travel claims had taken four to seven weeks; two members had stopped claiming.")
        {
            Event = "reps-talk",
            Participants = 5,
            Second = new("lived-experience reviewer", "Against", "Moderate",
                "Everybody in the room had been out of pocket at some time this year."),
        },
        new("documents", "P6", "For", "Slight",
            "The expenses procedure promises payment within ten working days.")
        { On = "2018-10-05" },
        new("documents", "S1", "Against", "Moderate",
            "Terms of reference give the council advice only; interview panels hear a member's question but count no "
                + "score of theirs.")
        { On = "2019-01-30" },
        new("staff", "S1", "For", "Slight",
            "One recruiting manager said that she would not appoint against the member's view."),
        new("documents", "S2", "Against", "Slight",
            "The group programme for young adults was designed by staff, and members commented on the draft.")
        { On = "2019-03-06" },
        new("documents", "S4", "Against", "Moderate",
            "There is no budget line; the coordinator's post is half time and for a fixed term.")
        { On = "2019-04-30" },
        new("partners", "K1", "For", "Slight",
            "A drug and alcohol service is asked for its views at a quarterly meeting."),
        new("documents", "K2", "Against", "Slight",
            "Notes of the partners' meeting list those present and actions, not what was said.")
        { On = "2019-02-11" },
        new("partners", "K4", "For", "Slight",
            "A housing adviser named one change after partners asked: an earlier referral before release."),
        new("staff", "E2", "Against", "Slight",
            "Two officers did not know of any guidance on involvement."),
        new("observation", "E5", "For", "Slight",
            "A complaint about reception was discussed openly with the receptionists' manager.")
        { Event = "council-observed", Participants = 7, Shared = false },
        new("documents", "E7", "For", "Slight",
            "The plan refers to a published toolkit and uses its checklist.")
        { On = "2018-12" },
    ];
}
