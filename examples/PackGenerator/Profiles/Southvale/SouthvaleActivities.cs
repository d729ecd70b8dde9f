namespace PackGenerator.Profiles.Southvale;

/// <summary>What Southvale does to involve service users.</summary>
internal static class SouthvaleActivities
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<ActivityStory> All =
    [
        new("Southvale service user council", "ServiceUserCouncil", "2020-01-09")
        {
            Source = "council", Aim = "ServiceDesign", Phase = "Management", StartedOn = "2017-09", Agenda = "Provider",
            Resources = "Provider", Role = "Heard", Answered = true, Told = true, ConductedBy = "Staff", People = 8,
        },
        new("Co-production board", "EngagementBoard", "2019-08-22")
        {
            Aim = "BoardMembership", Phase = "Planning", StartedOn = "2019-04", Agenda = "Provider", Resources = "Provider",
            Role = "None", Told = true, Delivers = false, ConductedBy = "Staff", People = 3,
        },
        new("Yearly online survey", "Survey", "2019-07")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Agenda = "Provider", Resources = "Provider",
            Role = "Heard", Told = false, ConductedBy = "Staff", People = 420,
        },
        new("Focus groups in four local areas", "FocusGroup", "2019-09")
        {
            Aim = "ServiceDesign", Phase = "Planning", Agenda = "Provider", Resources = "Provider", Role = "Heard",
            Answered = false, Told = false, ConductedBy = "Staff", People = 27,
        },
        new("Suggestion boxes at reporting centres", "SuggestionBox", "2019-12")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Role = "None", Told = false, Delivers = false,
            ConductedBy = "Staff",
        },
        new("Service user on recruitment panels", "RecruitmentPanel", "2019-10")
        {
            Aim = "StaffRecruitment", Phase = "Management", Agenda = "Provider", Resources = "Provider",
            Role = "None|Heard|Joint", Told = true, Delivers = false, People = 1,
        },
        new("Co-designed induction", "CoProduction", "2019-06")
        {
            Aim = "TrainingOrGuidance", Phase = "Planning", Agenda = "Provider", Resources = "Provider", Role = "None",
            Told = true, Delivers = false, ConductedBy = "Staff", People = 5,
        },
        new("Peer mentors, first two places", "PeerMentoring", "2019-11")
        {
            Aim = "Delivery", Phase = "Delivery", StartedOn = "2019-10", Agenda = "Provider", Resources = "Provider",
            Role = "None", Delivers = true, ConductedBy = "Peers", People = 2,
        },
        new("Quarterly newsletter for service users", "Other", "2019-11")
        {
            Aim = "Other", Phase = "Delivery", Agenda = "Provider", Resources = "Provider", Role = "None", Told = true,
            Delivers = false, ConductedBy = "Staff",
        },
        new("Director's open hour", "DropInSession", "2019-10-17")
        {
            Aim = "MonitoringAndEvaluation", Phase = "Evaluation", Agenda = "People", Role = "Heard", Answered = true,
            ConductedBy = "Staff", People = 4,
        },
    ];
}
