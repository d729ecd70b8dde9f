namespace PackGenerator.Profiles.Eastmere;

/// <summary>What Eastmere does to involve service users.</summary>
internal static class EastmereActivities
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<ActivityStory> All =
    [
        new("Eastmere service user council", "ServiceUserCouncil", "2019-05-08")
        {
            Source = "council", Aim = "ServiceDesign", Phase = "Management", StartedOn = "2017-02",
            Agenda = "Provider|Shared", Resources = "Provider", Role = "Advise", Answered = true, Told = true,
            ConductedBy = "Staff", People = 7,
        },
        new("Paper survey at all four sites", "Survey", "2019-02")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Agenda = "Provider", Resources = "Provider",
            Role = "Heard", Told = false, ConductedBy = "Staff", People = 290,
        },
        new("Calls by volunteers to people on unpaid work", "TelephoneInterview", "2019-03")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Agenda = "Provider", Role = "Heard",
            ConductedBy = "Peers", People = 45,
        },
        new("Suggestion box at the town office", "SuggestionBox", "2018-12")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Told = false, Delivers = false, ConductedBy = "Staff",
        },
        new("Question by a council member in staff interviews", "RecruitmentPanel", "2019-01-30")
        {
            Aim = "StaffRecruitment", Phase = "Management", Agenda = "Provider", Resources = "Provider",
            Role = "Heard|Advise", People = 2,
        },
        new("Comments on the young adults' programme", "Consultation", "2019-03-06")
        {
            Aim = "ServiceDesign", Phase = "Planning", Agenda = "Provider", Role = "Advise", Answered = true,
            ConductedBy = "Staff", People = 9,
        },
        new("Focus group on the induction leaflet", "FocusGroup", "2018-11")
        {
            Aim = "TrainingOrGuidance", Phase = "Planning", Agenda = "Shared", Role = "Advise", Answered = true,
            ConductedBy = "Staff", People = 6,
        },
        new("Women's breakfast", "DropInSession", "2019-04")
        {
            Aim = "Delivery", Phase = "Delivery", Sites = "Town office", Agenda = "Shared", Role = "Heard", Told = true,
            People = 12,
        },
        new("Peer mentors for people leaving prison", "PeerMentoring", "2019-05")
        {
            Aim = "Delivery", Phase = "Delivery", StartedOn = "2018-06", Role = "None", Delivers = true,
            ConductedBy = "Peers", People = 8,
        },
        new("Recovery group", "PeerSupportGroup", "2019-04")
        {
            Aim = "Delivery", Phase = "Delivery", Agenda = "People", Resources = "Provider", ConductedBy = "Peers",
            People = 10,
        },
        new("Planning group for the new office", "Other", "2019-05")
        {
            Aim = "ServiceDesign", Phase = "Planning", StartedOn = "2019-04", Role = "None|Heard|Advise", Told = true,
        },
        new("Seat for the council's chair at the partners' meeting", "EngagementBoard", "2019-02-11")
        {
            Aim = "BoardMembership", Phase = "Management", Agenda = "Provider", Resources = "Provider", Role = "Heard",
            Answered = false, People = 1,
        },
    ];
}
