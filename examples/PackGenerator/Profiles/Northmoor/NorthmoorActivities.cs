namespace PackGenerator.Profiles.Northmoor;

/// <summary>What Northmoor does to involve service users.</summary>
internal static class NorthmoorActivities
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<ActivityStory> All =
    [
        new("Northmoor service user council", "ServiceUserCouncil", "2019-09-10")
        {
            Source = "council", Aim = "ServiceDesign", Phase = "Management", StartedOn = "2016-05", Agenda = "People",
            Resources = "Shared", Role = "Advise", Answered = true, Told = true, ConductedBy = "Peers", People = 11,
        },
        new("Recruitment panels for probation service officers", "RecruitmentPanel", "2019-04-09")
        {
            Aim = "StaffRecruitment", Phase = "Management", Agenda = "Shared", Resources = "Provider", Role = "Joint",
            Answered = true, People = 6,
        },
        new("Design group for the women's programme", "CoProduction", "2019-03-01")
        {
            Aim = "ServiceDesign", Phase = "Planning", Sites = "Women's centre", StartedOn = "2018-10", EndedOn = "2019-05",
            Agenda = "Shared", Resources = "Provider", Role = "Joint", Answered = true, People = 4,
        },
        new("Surgeries at unpaid work sites", "Surgery", "2019-07")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Sites = "Unpaid work depot|Eastern pick-up point",
            Agenda = "People", Resources = "Provider", Role = "Advise", Answered = true, ConductedBy = "Peers", People = 60,
        },
        new("Telephone line answered by service users", "Other", "2019-08")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", StartedOn = "2018-03", Agenda = "People",
            Resources = "Provider", Role = "Heard", Answered = true, ConductedBy = "Peers", People = 140,
        },
        new("Yearly survey of the caseload", "Survey", "2019-02")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Agenda = "Shared", Resources = "Provider", Role = "Heard",
            Told = true, ConductedBy = "Staff", People = 610,
        },
        new("Text message after the third appointment", "TextMessageSurvey", "2019-06")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Agenda = "Provider", Role = "Heard", Told = false,
            ConductedBy = "Staff", People = 930,
        },
        new("Peer mentors at the eastern and the northern centre", "PeerMentoring", "2019-05")
        {
            Aim = "Delivery", Phase = "Delivery", Sites = "Eastern centre|Northern centre", Agenda = "Shared",
            Resources = "Provider", Role = "Advise", Answered = true, Delivers = true, ConductedBy = "Peers", People = 14,
        },
        new("Interviews with people who finish supervision", "PeerResearch", "2019-08")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", StartedOn = "2019-06", Agenda = "People",
            Resources = "Provider", Role = "Advise", Answered = true, ConductedBy = "Peers", People = 38,
        },
        new("Focus group of adults aged 18 to 24", "FocusGroup", "2019-01-23")
        {
            Aim = "ServiceDesign", Phase = "Planning", Agenda = "Shared", Role = "Advise", Answered = true, Told = true,
            ConductedBy = "Independent", People = 8,
        },
        new("Rewriting of the induction pack", "CoProduction", "2019-02")
        {
            Aim = "TrainingOrGuidance", Phase = "Planning", EndedOn = "2019-02", Agenda = "Shared", Resources = "Shared",
            Role = "Joint", People = 5,
        },
        new("Training of receptionists with council members", "Other", "2019-06-19")
        {
            Aim = "TrainingOrGuidance", Phase = "Delivery", Agenda = "Shared", Role = "Advise", Answered = true,
            Delivers = true, People = 3,
        },
        new("Two members on the community safety forum", "EngagementBoard", "2019-07-11")
        {
            Aim = "BoardMembership", Phase = "Management", Role = "Heard|Advise|Joint", People = 2,
        },
        new("Suggestion boxes at five centres", "SuggestionBox", "2019-09")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Role = "Heard", Told = true, ConductedBy = "Staff",
        },
    ];
}
